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
import type { Company, RoundResult } from './round'

/** Numbers are ranks in the instance; scores are whole ten-thousandths. */
export type Why =
  /** No limit leaves this person a gig. */
  | { readonly kind: 'closed' }
  /** Every gig that is open to this person had its seats taken before the round began. */
  | { readonly kind: 'full' }
  /** Seats are free, but of crews only that nobody could lead in this round. */
  | { readonly kind: 'unled' }
  /** The group has a place together. */
  | { readonly kind: 'company'; readonly gig: number; readonly size: number }
  /** They go together only, and no gig has seats for all of them that costs others no more than the bonus. */
  | { readonly kind: 'apart'; readonly size: number }
  /** No gig scores higher for this person than the one they have. */
  | { readonly kind: 'firstChoice'; readonly gig: number }
  /** A seat is still free that suits so little that the round gave it to nobody; it may be taken at once. */
  | { readonly kind: 'freeSeat'; readonly wished: number }
  /** Everyone with a seat at the wished gig scores at least as high there; `other` is the lowest of them. */
  | (Passed & { readonly kind: 'outscored' })
  /** `other` scores lower there and belongs to a group that has its place together. */
  | (Passed & { readonly kind: 'keptTogether' })
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

type Seated = Pick<RoundResult, 'instance' | 'solution'>

/** Who holds a seat at the lowest score, by gig, and that score; -1 where nobody does. */
interface Lowest {
  readonly holder: Int32Array
  readonly score: Int32Array
}

/** The lowest of all holders, the lowest of those who came alone, and how many seats are left. */
interface Holders {
  readonly ofAll: Lowest
  readonly alone: Lowest
  readonly left: Int32Array
}

const lowestOf = (gigCount: number): Lowest => ({
  holder: new Int32Array(gigCount).fill(-1),
  score: new Int32Array(gigCount),
})

function note({ holder, score }: Lowest, gig: number, seen: { one: number; score: number }): void {
  if (at(holder, gig) !== -1 && seen.score >= at(score, gig)) return
  holder[gig] = seen.one
  score[gig] = seen.score
}

function holdersOf({ instance, solution }: Seated, together: ReadonlyMap<number, Company>): Holders {
  const holders = {
    ofAll: lowestOf(instance.gigCount),
    alone: lowestOf(instance.gigCount),
    left: instance.seats.slice(),
  }
  for (let one = 0; one < instance.workerCount; one += 1)
    eachEdgeOf(instance, one, (gig, score) => {
      if (gig !== heldBy(solution, one)) return
      add(holders.left, gig, -1)
      note(holders.ofAll, gig, { one, score })
      if ((together.get(one)?.place ?? -1) < 0) note(holders.alone, gig, { one, score })
    })
  return holders
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

/** Groups by member: those placed together, and those who go together only. */
const fixedGroups = (companies: readonly Company[]): ReadonlyMap<number, Company> =>
  new Map(
    companies
      .filter(({ place, insists }) => place >= 0 || insists)
      .flatMap((company) => company.members.map((member) => [member, company] as const)),
  )

const ofCompany = ({ members, place }: Company): Why =>
  place >= 0 ? { kind: 'company', gig: place, size: members.length } : { kind: 'apart', size: members.length }

/** Somebody else has the wished seat: who, and what that is good for. */
function passedBy({ instance, holders }: Seen, gig: number | null, standing: Standing): Why {
  const { wished, wishedScore } = standing
  const by = ({ holder, score }: Lowest): Passed => ({
    ...{ gig, wished, ownScore: wishedScore },
    ...{ other: at(holder, wished), otherScore: at(score, wished) },
  })
  const lowest = by(holders.ofAll)
  if (lowest.otherScore >= wishedScore) return { kind: 'outscored', ...lowest }
  const alone = by(holders.alone)
  if (alone.other < 0 || alone.otherScore >= wishedScore) return { kind: 'keptTogether', ...lowest }
  const { openGigs } = standingOf(instance, alone.other, wished)
  if (openGigs.length === 1) return { kind: 'onlyGig', ...alone }
  return { kind: gig !== null && openGigs.includes(gig) ? 'exchange' : 'together', ...alone }
}

interface Seen {
  readonly instance: Instance
  readonly holders: Holders
  readonly unled: ReadonlySet<number>
}

/** Nothing that is open to the person had a seat to give. */
function withoutSeat({ openGigs }: Standing, unled: ReadonlySet<number>): Why {
  if (openGigs.length === 0) return { kind: 'closed' }
  return { kind: openGigs.some((gig) => unled.has(gig)) ? 'unled' : 'full' }
}

/** Groups and crews of a round; none of them in one of people who came alone to seats that are alike. */
type Bound = Partial<Pick<RoundResult, 'companies' | 'unled'>>

/**
 * Says for one person after the other why the round is as it is for them.
 *
 * True of every optimum (linear programming duality; Shapley and Shubik 1971): who stays without work scores
 * nowhere above a holder, and no exchange of seats adds to the sum. Seats of a group that is together are
 * outside of it, and said as such.
 */
export function whyTeller(instance: Instance, solution: Solution, bound: Bound = {}): (one: number) => Why {
  const { companies = [], unled = new Set<number>() } = bound
  const together = fixedGroups(companies)
  const holders = holdersOf({ instance, solution }, together)
  return (one) => {
    const company = together.get(one)
    if (company) return ofCompany(company)
    const held = heldBy(solution, one)
    const standing = standingOf(instance, one, held)
    if (standing.seatedGigs === 0) return withoutSeat(standing, unled)
    if (standing.heldScore === standing.wishedScore) return { kind: 'firstChoice', gig: held }
    if (at(holders.left, standing.wished) > 0) return { kind: 'freeSeat', wished: standing.wished }
    return passedBy({ instance, holders, unled }, held >= 0 ? held : null, standing)
  }
}
