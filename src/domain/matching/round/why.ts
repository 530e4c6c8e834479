/**
 * Everybody in a round has one true reason: what they got, what they scored higher at, and why that went to
 * others.
 *
 * Law     《个人信息保护法》第二十四条；《网络数据安全管理条例》第四十二条；House rule C-05
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/round/why.test.ts
 */
import { at } from '../assignment/columns'
import type { Instance, Solution } from '../assignment/instance'
import { add, eachEdgeOf, heldBy } from './edges'

/** Numbers are ranks in the instance; scores are whole ten-thousandths. */
export type Why =
  /** No limit leaves this person a gig. */
  | { readonly kind: 'closed' }
  /** Every gig that is open to this person had its seats taken before the round began. */
  | { readonly kind: 'full' }
  /** No gig scores higher for this person than the one they have. */
  | { readonly kind: 'firstChoice'; readonly gig: number }
  /** A seat is still free that suits so little that the round gave it to nobody; it may be taken at once. */
  | { readonly kind: 'freeSeat'; readonly wished: number }
  /** Everyone with a seat at the wished gig scores at least as high there; `other` is the lowest of them. */
  | (Passed & { readonly kind: 'outscored' })
  /** `other` scores lower at the wished gig, and no other gig is open to them. */
  | (Passed & { readonly kind: 'onlyGig' })
  /** `other` scores lower there; the two changing places would not score higher together. */
  | (Passed & { readonly kind: 'exchange' })
  /** `other` scores lower there; moving everybody so that it fits would not score higher in all. */
  | (Passed & { readonly kind: 'together' })

export interface Passed {
  /** The gig the person has, or null. */
  readonly gig: number | null
  readonly wished: number
  readonly other: number
  readonly ownScore: number
  readonly otherScore: number
}

/** By gig: who holds a seat at the lowest score, that score, and how many seats are left. */
interface Holders {
  readonly lowest: Int32Array
  readonly lowestScore: Int32Array
  readonly left: Int32Array
}

function holdersOf(instance: Instance, solution: Solution): Holders {
  const lowest = new Int32Array(instance.gigCount).fill(-1)
  const lowestScore = new Int32Array(instance.gigCount)
  const left = instance.seats.slice()
  const sit = (one: number, gig: number, score: number): void => {
    add(left, gig, -1)
    if (lowest[gig] !== -1 && score >= at(lowestScore, gig)) return
    lowest[gig] = one
    lowestScore[gig] = score
  }
  for (let one = 0; one < instance.workerCount; one += 1)
    eachEdgeOf(instance, one, (gig, score) => {
      if (gig === heldBy(solution, one)) sit(one, gig, score)
    })
  return { lowest, lowestScore, left }
}

/** How the gigs that are open to one person stand. */
interface Standing {
  readonly openGigs: readonly number[]
  /** Those of them that had a seat to give. */
  readonly seatedGigs: number
  /** Where the person scores highest, as their own list has it; equals stand by rank. */
  readonly wished: number
  readonly wishedScore: number
  readonly heldScore: number
}

function standingOf(instance: Instance, one: number, held: number): Standing {
  const openGigs: number[] = []
  let [wished, wishedScore, heldScore, seatedGigs] = [-1, -1, -1, 0]
  eachEdgeOf(instance, one, (gig, score) => {
    openGigs.push(gig)
    if (at(instance.seats, gig) === 0) return
    seatedGigs += 1
    if (gig === held) heldScore = score
    if (score > wishedScore) [wished, wishedScore] = [gig, score]
  })
  return { openGigs, seatedGigs, wished, wishedScore, heldScore }
}

/**
 * Says for one person after the other why the round is as it is for them.
 *
 * True of every optimum (linear programming duality; Shapley and Shubik 1971): who stays without work scores
 * nowhere above a holder, and no exchange of seats adds to the sum.
 */
export function whyTeller(instance: Instance, solution: Solution): (one: number) => Why {
  const holders = holdersOf(instance, solution)
  const passed = (gig: number | null, { wished, wishedScore }: Standing): Why => {
    const other = at(holders.lowest, wished)
    const otherScore = at(holders.lowestScore, wished)
    const facts = { gig, wished, other, ownScore: wishedScore, otherScore }
    if (otherScore >= wishedScore) return { kind: 'outscored', ...facts }
    const { openGigs } = standingOf(instance, other, wished)
    if (openGigs.length === 1) return { kind: 'onlyGig', ...facts }
    return { kind: gig !== null && openGigs.includes(gig) ? 'exchange' : 'together', ...facts }
  }
  return (one) => {
    const held = heldBy(solution, one)
    const standing = standingOf(instance, one, held)
    if (standing.seatedGigs === 0) return { kind: standing.openGigs.length === 0 ? 'closed' : 'full' }
    if (standing.heldScore === standing.wishedScore) return { kind: 'firstChoice', gig: held }
    if (at(holders.left, standing.wished) > 0) return { kind: 'freeSeat', wished: standing.wished }
    return passed(held >= 0 ? held : null, standing)
  }
}
