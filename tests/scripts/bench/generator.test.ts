/**
 * The markets that are measured are the same everywhere, and what opens a pair in them is what the house
 * says.
 */
import { certificateKeys } from '@/policies/trades'
import { fitsBeside } from '@/domain/gigs/overlap'
import { tradeForMinor } from '@/domain/accounts/minor-trades'
import { type HeldCertificate, hardLimits } from '@/domain/matching/hard-limits'
import { suiting } from '@/domain/matching/utility'
import { buildInstance } from '../../bench/matching/generator/build-instance'
import { factsOf } from '../../bench/matching/generator/facts'
import { bytesOf, hashOf, readInstance, writeInstance } from '../../bench/matching/generator/instance-file'
import { drawMarket, type Market, morning } from '../../bench/matching/generator/market'
import { at, metresBetween, openingsIn } from '../../bench/matching/generator/openings'
import { seeds, sizeOf } from '../../bench/matching/generator/sizes'
import { mostTrades, promisedMinutes } from '../../bench/matching/generator/workers'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const instanceOfSize = (name: Parameters<typeof sizeOf>[0], seed: number) =>
  buildInstance(drawMarket(sizeOf(name), seed))

function heldBy({ workers }: Market, worker: number): readonly HeldCertificate[] {
  const bits = at(workers.certificates, worker)
  return certificateKeys
    .filter((_, index) => (bits & (1 << index)) !== 0)
    .map((key) => ({ key, validUntil: null }))
}

/** The minutes of the day that are not free, said as work already booked. */
function bookedOf({ workers }: Market, worker: number) {
  const [from, until] = [at(workers.freeFrom, worker), at(workers.freeUntil, worker)]
  const promised = at(workers.promisedFrom, worker)
  const spans = [[0, from], [until, 1_440], ...(promised < 0 ? [] : [[promised, promised + promisedMinutes]])]
  return spans
    .filter(([start = 0, end = 0]) => start < end)
    .map(([startMinute = 0, endMinute = 0], index) => ({
      gigId: `booked ${index}`,
      workOn: morning,
      startMinute,
      endMinute,
    }))
}

function isOpenByRule(market: Market, worker: number, gig: number): boolean {
  const { workers, gigs, tradeKeys } = market
  const trade = tradeKeys[at(gigs.trade, gig)]
  if (!trade) throw new Error('every gig has a trade')
  const own = workers.trades.subarray(worker * mostTrades, (worker + 1) * mostTrades)
  const wanted = {
    gigId: `gig ${gig}`,
    workOn: morning,
    startMinute: at(gigs.startMinute, gig),
    endMinute: at(gigs.endMinute, gig),
  }
  const limits = hardLimits({
    trade,
    workOn: morning,
    certificates: heldBy(market, worker),
    distanceMetres: metresBetween(market, worker, gig),
    radiusMetres: at(workers.radiusMetres, worker),
    hourlyPayFen: at(gigs.hourlyPayFen, gig),
    wageFloorFen: at(workers.wageFloorFen, worker),
    otherAnswers: [
      tradeForMinor({ trade, isMinor: at(workers.isMinor, worker) === 1 }),
      fitsBeside(bookedOf(market, worker), wanted),
    ],
  })
  return own.includes(at(gigs.trade, gig)) && limits.length === 0
}

describe('the generator', () => {
  it.each([
    ['S', 7, '6707cdfeaa37d2be'],
    ['S', 17, 'bebac7b6e794efb3'],
    ['S', 27, '17440b0fd36ad1cb'],
    ['S', 37, 'f917b51d54024c60'],
    ['S', 47, 'e4cfd8b23687e8fa'],
    ['M', 7, 'e88e620aec92eb45'],
    ['denseM', 7, '8034e98429d89d97'],
    ['L', 7, '725053370059165b'],
  ] as const)('draws the same %s market from seed %i as ever', (name, seed, hash) => {
    expect(hashOf(instanceOfSize(name, seed))).toBe(hash)
  })

  it('draws another market from another seed', () => {
    expect(new Set(seeds.map((seed) => hashOf(instanceOfSize('S', seed)))).size).toBe(seeds.length)
  })

  it('opens exactly the pairs that no rule of the house closes', () => {
    for (const size of [sizeOf('S'), { ...sizeOf('S'), isDense: true }]) {
      const market = drawMarket(size, 7)
      const openings = openingsIn(market)
      for (let worker = 0; worker < size.workers; worker += 1) {
        const open = new Set(openings(worker).map(({ gig }) => gig))
        for (let gig = 0; gig < size.gigs; gig += 1)
          expect([worker, gig, open.has(gig)]).toEqual([worker, gig, isOpenByRule(market, worker, gig)])
      }
    }
  })

  it('gives each pair the shipped score, and each person their best sixty-four, in the order of ids', () => {
    const market = drawMarket(sizeOf('denseM'), 17)
    const { edgeStart, edgeGig, edgeValue } = buildInstance(market)
    for (let worker = 0; worker < 100; worker += 1) {
      const all = openingsIn(market)(worker)
        .map((opening) => ({
          gig: opening.gig,
          value: suiting(factsOf(market, worker, opening), morning).score,
        }))
        .sort((left, right) => right.value - left.value || left.gig - right.gig)
      const own = Array.from(edgeGig.slice(edgeStart[worker], edgeStart[worker + 1]), (gig, index) => ({
        gig,
        value: edgeValue[(edgeStart[worker] ?? 0) + index],
      }))
      expect(own).toEqual(all.slice(0, 64).sort((left, right) => left.gig - right.gig))
    }
  })

  it('keeps an instance in a file without losing a byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'instance-'))
    const instance = instanceOfSize('S', 47)
    writeInstance(join(folder, 'S.bin'), instance)
    expect(bytesOf(readInstance(join(folder, 'S.bin'))).equals(bytesOf(instance))).toBe(true)
    rmSync(folder, { recursive: true })
  })
})
