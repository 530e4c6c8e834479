/**
 * Proves that the people found for a gig are exactly those of a look at everybody, also from a snapshot, and
 * that bytes that are not whole are never read.
 */
import fc from 'fast-check'
import { distanceMetres } from '@/domain/matching/distance'
import { hardLimits } from '@/domain/matching/hard-limits'
import { retrievalFigures } from '@/domain/matching/retrieval/figures'
import { workerColumns, type WorkerRow } from '@/domain/matching/retrieval/worker-columns'
import {
  type Vacancy,
  type WorkerIndex,
  workerIndex,
  type WorkersWanted,
} from '@/domain/matching/retrieval/worker-index'
import { bytesPerWorker, packWorkers, unpackWorkers } from '@/domain/matching/retrieval/worker-snapshot'
import { suiting } from '@/domain/matching/utility'
import { fundsModels } from '@/domain/money/rail'
import { must } from '@/domain/policy/must'
import { houseRule, refuse } from '@/domain/policy/refusal'
import { tradeKeys } from '@/policies/trades'
import { wageGuideRows } from '@/policies/wage-guide-dezhou'
import { fixed } from '../../fixed'
import {
  anyCertificates,
  anyFloor,
  anyHistory,
  anyPlace,
  anyRadius,
  anyTrades,
  on,
  usual,
} from './any-market'

const figures = retrievalFigures(on)
const guide = wageGuideRows[0]!.value
const anyHour = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((hour) => hour * 60)

const anyWorker: fc.Arbitrary<Omit<WorkerRow, 'id'>> = fc.record({
  place: fc.option(anyPlace, { nil: null, freq: 6 }),
  trades: anyTrades,
  closedTrades: fc.subarray([...usual], { maxLength: 1 }),
  closedRails: fc.subarray([...fundsModels], { maxLength: 1 }),
  certificates: anyCertificates,
  radiusMetres: anyRadius,
  wageFloorFen: anyFloor,
  free: fc.record({ from: anyHour(-4, 12), to: anyHour(13, 30) }),
  history: anyHistory,
})

const named = (list: readonly Omit<WorkerRow, 'id'>[]): readonly WorkerRow[] =>
  list.map((one, place) => ({ ...one, id: `w${(place * 7_919) % 10_007}` }))
const anyWorkers = (most: number) => fc.array(anyWorker, { maxLength: most, size: 'max' }).map(named)

const anyVacancy: fc.Arbitrary<Vacancy> = fc
  .record({
    place: anyPlace,
    trade: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...usual) }, fc.constantFrom(...tradeKeys)),
    hourlyPayFen: fc.integer({ min: 1_000, max: 6_000 }),
    fundsModel: fc.constantFrom(...fundsModels),
    startMinute: anyHour(0, 14),
    endMinute: anyHour(10, 28),
  })
  .map(({ place, ...rest }) => ({ ...place, ...rest }))

const anyWish: fc.Arbitrary<WorkersWanted> = fc.record({
  most: fc.integer({ min: 1, max: 12 }),
  onlyNamed: fc.boolean(),
  passedOver: fc.array(fc.nat(60), { maxLength: 3 }).map((list) => new Set(list.map((one) => `w${one}`))),
})

const metresOf = ({ place }: WorkerRow, gig: Vacancy) =>
  place ? distanceMetres({ from: place, to: gig }) : null
const closed = (isClosed: boolean) => (isClosed ? [refuse('gigs.gig.not-open', houseRule('B-14'))] : [])

function isOpen(worker: WorkerRow, gig: Vacancy): boolean {
  const limits = hardLimits({
    ...{ trade: gig.trade, workOn: on, hourlyPayFen: gig.hourlyPayFen },
    certificates: worker.certificates,
    distanceMetres: metresOf(worker, gig),
    radiusMetres: worker.radiusMetres,
    wageFloorFen: worker.wageFloorFen,
    otherAnswers: [
      ...closed(worker.closedTrades.includes(gig.trade)),
      ...closed(worker.closedRails.includes(gig.fundsModel)),
      ...closed(gig.startMinute < worker.free.from || worker.free.to < gig.endMinute),
    ],
  })
  return limits.length === 0
}

const scoreOf = (worker: WorkerRow, gig: Vacancy) =>
  suiting(
    {
      ...worker.history,
      distanceMetres: metresOf(worker, gig),
      hourlyPayFen: gig.hourlyPayFen,
      guidePayFen: guide[gig.trade],
      knowsTrade: worker.trades.includes(gig.trade),
    },
    on,
  ).score

const exhaustively = (workers: readonly WorkerRow[], gig: Vacancy, wish: WorkersWanted) =>
  workers
    .filter(({ id }) => !wish.passedOver.has(id))
    .filter(({ trades }) => wish.onlyNamed !== true || trades.includes(gig.trade))
    .filter((worker) => isOpen(worker, gig))
    .map((worker) => ({ id: worker.id, score: scoreOf(worker, gig) }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .slice(0, wish.most)

function byIndex({ columns, topWorkers }: WorkerIndex, gig: Vacancy, wish: WorkersWanted) {
  const { workers, scores } = topWorkers(gig, wish)
  return [...workers].map((worker, place) => ({ id: columns.ids[worker], score: scores[place] }))
}

const indexOf = (workers: readonly WorkerRow[]) => workerIndex(workerColumns(workers, on), figures)

describe('the best people by the index', () => {
  it('are those of a look at everybody, with the same scores, equals by id', () => {
    fc.assert(
      fc.property(
        anyWorkers(60),
        fc.array(anyVacancy, { minLength: 1, maxLength: 3 }),
        anyWish,
        (all, gigs, wish) => {
          const index = indexOf(all)
          for (const gig of gigs) expect(byIndex(index, gig, wish)).toEqual(exhaustively(all, gig, wish))
        },
      ),
      fixed(86, 250),
    )
  })

  it('are so among thousands, where whole cells are passed over', () => {
    const drawn = fc.sample(anyWorkers(100), { seed: 87, numRuns: 12 }).flat()
    const many = Array.from({ length: 3_000 }, (_, place) => {
      const like = drawn[place % Math.max(1, drawn.length)]!
      const moved = like.place && {
        ...like.place,
        latitude: Math.min(90, like.place.latitude + ((place * 37) % 101) / 500),
      }
      return { ...like, id: `n${place}`, place: moved }
    })
    const index = indexOf(many)
    for (const gig of fc.sample(anyVacancy, { seed: 88, numRuns: 25 })) {
      for (const onlyNamed of [true, false]) {
        const wish = { most: 50, onlyNamed, passedOver: new Set<string>() }
        expect(byIndex(index, gig, wish)).toEqual(exhaustively(many, gig, wish))
      }
    }
  })
})

describe('the snapshot of the people who are free', () => {
  const [workers = []] = fc.sample(
    anyWorkers(60).filter((list) => list.length > 30),
    { seed: 89, numRuns: 1 },
  )
  const packed = packWorkers(workerColumns(workers, on))

  it('gives back every column and every id, in 48 bytes for each', () => {
    expect(bytesPerWorker).toBe(48)
    fc.assert(
      fc.property(anyWorkers(40), (list) => {
        const columns = workerColumns(list, on)
        expect(unpackWorkers(packWorkers(columns))).toEqual(columns)
      }),
      fixed(90, 60),
    )
  })

  it('finds the same people as a look at everybody', () => {
    const columns = unpackWorkers(packed)
    must(typeof columns !== 'string', 'the snapshot is whole')
    const wish = { most: 9, passedOver: new Set<string>() }
    for (const gig of fc.sample(anyVacancy, { seed: 94, numRuns: 50 }))
      expect(byIndex(workerIndex(columns, figures), gig, wish)).toEqual(exhaustively(workers, gig, wish))
  })

  it('is not read when it was cut or changed anywhere', () => {
    for (let place = 0; place < packed.length; place += 7) {
      const changed = packed.slice()
      changed[place] = (changed[place]! + 1 + (place % 255)) % 256
      expect([typeof unpackWorkers(packed.subarray(0, place)), typeof unpackWorkers(changed)]).toEqual([
        'string',
        'string',
      ])
    }
  })
})
