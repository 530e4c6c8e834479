/**
 * Lists whoever finds the best gigs: the shipped index, plain objects, and the best indexes of places on npm.
 */
import { gigColumns, type GigRow } from '@/domain/matching/retrieval/gig-columns'
import { gigIndex } from '@/domain/matching/retrieval/gig-index'
import { retrievalFigures } from '@/domain/matching/retrieval/figures'
import { morning } from '../generator/market'
import { at, degrees } from '../generator/openings'
import { loadPackage } from '../peers/package-of'
import { boxAround, type Finder, rankingFor } from './finder'
import { firstMinute, type Ground, listLength, seekerOf } from './ground'

const digits = 8

/** A gig as the market's writer knows it; its id grows with its number. */
function rowOf({ market }: Ground, gig: number): GigRow {
  const { gigs, tradeKeys } = market
  const trade = tradeKeys[at(gigs.trade, gig)]
  if (!trade) throw new Error('every gig has a trade')
  const start = at(gigs.startMinute, gig)
  return {
    id: `gig${String(gig).padStart(digits, '0')}`,
    latitude: degrees(at(gigs.latitude, gig)),
    longitude: degrees(at(gigs.longitude, gig)),
    trade,
    hourlyPayFen: at(gigs.hourlyPayFen, gig),
    startsAtMinute: firstMinute + start,
    lengthMinutes: at(gigs.endMinute, gig) - start,
    freeSeats: at(gigs.seats, gig),
    eligiblePeople: 0,
    fundsModel: 'reference',
  }
}

const numbersOf = ({ market }: Ground): readonly number[] =>
  Array.from({ length: market.gigs.count }, (_, gig) => gig)

const ours: Finder = {
  name: 'ours',
  packageNames: [],
  build(ground) {
    const rows = numbersOf(ground).map((gig) => rowOf(ground, gig))
    const index = gigIndex(gigColumns(rows), retrievalFigures(morning))
    const seekers = new Map(ground.askers.map((worker) => [worker, seekerOf(ground.market, worker)]))
    return Promise.resolve((worker) => {
      const seeker = seekers.get(worker)
      if (!seeker) throw new Error('only askers ask')
      return index.topGigs(seeker, { most: listLength, onlyNamed: true })
    })
  },
}

/** What an application does without an index: look at every gig there is. */
const everyGig: Finder = {
  name: 'every gig',
  packageNames: [],
  build(ground) {
    const ranking = rankingFor(ground)
    const all = numbersOf(ground)
    return Promise.resolve((worker) => ranking(worker).rank(all))
  },
}

interface KdBush {
  add(x: number, y: number): number
  finish(): void
  range(minX: number, minY: number, maxX: number, maxY: number): readonly number[]
}

async function kdbushOf({ market }: Ground, unit: number): Promise<KdBush> {
  const { default: Index } = (await loadPackage('kdbush')) as { default: new (count: number) => KdBush }
  const index = new Index(market.gigs.count)
  for (let gig = 0; gig < market.gigs.count; gig += 1)
    index.add(at(market.gigs.longitude, gig) / unit, at(market.gigs.latitude, gig) / unit)
  index.finish()
  return index
}

const kdbush: Finder = {
  name: 'kdbush',
  packageNames: ['kdbush'],
  async build(ground) {
    const index = await kdbushOf(ground, 1)
    const ranking = rankingFor(ground)
    return (worker) => {
      const { minX, minY, maxX, maxY } = boxAround(ground, worker)
      return ranking(worker).rank(index.range(minX, minY, maxX, maxY))
    }
  },
}

type Around = (index: KdBush, ...rest: readonly unknown[]) => readonly number[]

const geokdbush: Finder = {
  name: 'geokdbush',
  packageNames: ['geokdbush', 'kdbush'],
  async build(ground) {
    const { around } = (await loadPackage('geokdbush')) as { around: Around }
    const index = await kdbushOf(ground, 1_000_000)
    const ranking = rankingFor(ground)
    const { latitude, longitude, radiusMetres } = ground.market.workers
    return (worker) => {
      const { isOpen, rank } = ranking(worker)
      const [x, y] = [degrees(at(longitude, worker)), degrees(at(latitude, worker))]
      const kilometres = at(radiusMetres, worker) / 1_000 + 0.1
      return rank(around(index, x, y, Infinity, kilometres, isOpen))
    }
  },
}

interface FlatBush {
  add(minX: number, minY: number, maxX?: number, maxY?: number): number
  finish(): void
  search(minX: number, minY: number, maxX: number, ...rest: readonly unknown[]): readonly number[]
}

const flatbush: Finder = {
  name: 'flatbush',
  packageNames: ['flatbush'],
  async build(ground) {
    const { gigs } = ground.market
    const { default: Index } = (await loadPackage('flatbush')) as { default: new (count: number) => FlatBush }
    const index = new Index(gigs.count)
    for (let gig = 0; gig < gigs.count; gig += 1) {
      const [x, y] = [at(gigs.longitude, gig), at(gigs.latitude, gig)]
      index.add(x, y, x, y)
    }
    index.finish()
    const ranking = rankingFor(ground)
    return (worker) => {
      const { minX, minY, maxX, maxY } = boxAround(ground, worker)
      return ranking(worker).rank(index.search(minX, minY, maxX, maxY))
    }
  },
}

export const finders: readonly Finder[] = [ours, everyGig, kdbush, geokdbush, flatbush]
