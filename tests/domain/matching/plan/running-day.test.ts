/** Proves a day after its round: exact after every news, nobody moved, true reasons, the same from bytes. */
import fc from 'fast-check'
import { certify } from '@/domain/matching/assignment/certificate'
import { at } from '@/domain/matching/assignment/columns'
import type { Instance } from '@/domain/matching/assignment/instance'
import { dayState, storedDay } from '@/domain/matching/plan/day-state'
import {
  type DayEvent,
  type DayStep,
  lockPlaced,
  openDay,
  type RunningDay,
  stepOf,
  takeEvent,
} from '@/domain/matching/plan/running-day'
import { eachEdgeOf } from '@/domain/matching/round/edges'
import type { RoundInput } from '@/domain/matching/round/round'
import { secondHalf, solveRound } from '@/domain/matching/round/solve-round'
import { whyTeller } from '@/domain/matching/round/why'
import { greatestSum, isTrue } from '../../../oracles/round-why'
import { fixed } from '../../fixed'
import { anyRound, person, place, workOn } from '../round/rounds'

function problemOf({ workerCount, gigCount, seats, ...edges }: Instance) {
  const values = Array.from({ length: workerCount }, (_, worker) => {
    const own = Array.from({ length: gigCount }, (): number | undefined => undefined)
    eachEdgeOf({ workerCount, gigCount, seats, ...edges }, worker, (gig, value) => (own[gig] = value))
    return own
  })
  return { seats: [...seats], values }
}

function dayAfter(input: RoundInput): RunningDay {
  const first = solveRound(input)
  const second = solveRound(secondHalf(input, first))
  return openDay(input, [...first.placements, ...second.placements])
}

const lockedIn = ({ people, market, workerOf }: RunningDay) =>
  new Map([...workerOf].map(([id, worker]) => [id, [people[worker]?.id, at(market.lockedAt, worker)]]))

const isLocked = ([, locked]: readonly [string, readonly unknown[]]) => locked[1] !== -1

const reopened = (day: RunningDay): RunningDay => {
  const stored = storedDay(day.input, dayState(day))
  if (typeof stored === 'string') throw new Error(stored)
  return stored
}

const anyNews = fc.array(
  fc.record({
    from: anyRound,
    kind: fc.constantFrom('left', 'arrived', 'arrived', 'opened', 'seats'),
    rank: fc.nat({ max: 9 }),
    seats: fc.nat({ max: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
)
type News = typeof anyNews extends fc.Arbitrary<readonly (infer One)[]> ? One : never

/** Half of those who come are open to nearly everything, so that seats are often taken. */
const willing = {
  trades: ['loader', 'cleaner'] as const,
  radiusMetres: null,
  wageFloorFen: null,
  free: { from: 0, to: 2_880 },
  busy: [],
  declined: [],
  closedTrades: [],
  closedRails: [],
}

function eventOf(day: RunningDay, { from, kind, rank, seats }: News, turn: number): DayEvent | undefined {
  const someone = from.people[rank % Math.max(1, from.people.length)]
  const somewhere = from.places[rank % Math.max(1, from.places.length)]
  const known = day.places[rank % Math.max(1, day.places.length)]
  const present = [...day.workerOf.keys()][rank % Math.max(1, day.workerOf.size)]
  if (kind === 'left') return present === undefined ? undefined : { kind: 'left', personId: present }
  if (kind === 'arrived' && someone)
    return {
      kind,
      person: { ...someone, ...(rank % 2 ? willing : {}), id: rank < 5 ? someone.id : `walkin${turn}` },
    }
  if (kind === 'opened' && somewhere) return { kind, place: { ...somewhere, id: `new${turn}` } }
  return kind === 'seats' && known ? { kind, placeId: known.id, seats } : undefined
}

function provesItself({ instance, solution }: DayStep): void {
  expect(certify(instance, solution)).toMatchObject({ isOptimal: true, violations: [] })
  const problem = problemOf(instance)
  expect(greatestSum(problem)).toBe(solution.value)
  const tell = whyTeller(instance, solution)
  const round = { ...problem, gigOf: [...solution.gigOf] }
  for (let worker = 0; worker < instance.workerCount; worker += 1) {
    const why = tell(worker)
    expect([why, isTrue(round, worker, why)]).toEqual([why, true])
  }
}

describe('a day that runs on after its round', () => {
  it('is exact after every news, moves nobody who was offered work, and says why, also from its bytes', () => {
    let placed = 0
    fc.assert(
      fc.property(anyRound, anyNews, (input, news) => {
        let day = dayAfter(input)
        news.forEach((one, turn) => {
          const event = eventOf(day, one, turn)
          if (!event) return
          const before = lockedIn(day)
          const twin = reopened(day)
          for (const each of [day, twin]) takeEvent(each, event)
          const step = stepOf(day)
          provesItself(step)
          expect(stepOf(twin)).toEqual(step)
          for (const each of [day, twin]) lockPlaced(each, step)
          expect(dayState(twin)).toEqual(dayState(day))
          const gone =
            event.kind === 'left' ? event.personId : event.kind === 'arrived' ? event.person.id : ''
          const after = lockedIn(day)
          for (const [id, at] of [...before].filter(isLocked))
            if (id !== gone) expect(after.get(id)).toEqual(at)
          placed += step.placements.length
          day = turn % 2 === 0 ? day : reopened(day)
        })
      }),
      fixed(83, 250),
    )
    expect(placed).toBeGreaterThan(100)
  })

  const input: RoundInput = {
    version: 1,
    marketId: 'decheng',
    workOn,
    people: [person],
    places: [{ ...place, seats: 1 }],
  }

  it('gives a seat that comes free to whoever suits best, and never to who gave it back', () => {
    const day = dayAfter(input)
    takeEvent(day, { kind: 'arrived', person: { ...person, id: 'person000002' } })
    expect(stepOf(day).placements).toEqual([])
    takeEvent(day, { kind: 'arrived', person: { ...person, declined: [place.id] } })
    const step = stepOf(day)
    expect(step.placements).toMatchObject([{ personId: 'person000002', gigId: place.id }])
  })

  it('leaves who goes together or not at all to the next round', () => {
    const pair = ['person000001', 'person000002']
    const others = { ...input, groups: [{ members: pair, insists: true }] }
    const day = dayAfter({ ...others, people: [person, { ...person, id: 'person000002' }] })
    takeEvent(day, { kind: 'seats', placeId: place.id, seats: 1 })
    expect(stepOf(day).placements).toEqual([])
  })

  it('refuses bytes of another day', () => {
    const day = dayAfter(input)
    const state = dayState(day)
    expect(storedDay(input, { ...state, seats: [7] })).toBe('ofAnotherInstance')
  })
})
