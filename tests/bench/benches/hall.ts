/** The hall at dawn: a thousand people and six hundred places read, solved, explained and published. */
import path from 'node:path'
import { type City, startCity } from '../../journeys/city'
import { aHousehold, aWorker } from '../../journeys/newcomers'
import type { Bench, Figure, Measured, Wishes } from '../frame/bench'
import { spreadOf } from '../frame/figures'
import { fillHall } from '../loading/hall'

const people = 1_000
const places = 600
const day = { marketId: 'decheng', workOn: '2026-11-24' } as const

/** One worker who is there and said so, one gig: what the hall is filled with copies of. */
async function prepare(city: City): Promise<void> {
  const [worker, employer, staff] = await Promise.all([
    aWorker(city, 'zhang-lei'),
    aHousehold(city, 'xie-minghui'),
    city.as('cui-xiuying'),
  ])
  const { scene } = await staff.does('markets.issueMarketCode', { marketId: day.marketId })
  await worker.does('markets.markPresent', { code: scene })
  await worker.does('matching.sayFree', { workOn: day.workOn })
  const gig = {
    ...day,
    kind: 'gig',
    trade: 'housekeeper',
    headcount: 2,
    content: '家里大扫除,擦窗、拖地',
    place: { address: '德城区新湖街道 8 号', latitude: 37.4513, longitude: 116.3075 },
    startMinute: 480,
    endMinute: 960,
    breakMinutes: 60,
    payUnit: 'day',
    payRateFen: 18_000,
    fundsModel: 'recorded',
    hiring: 'instant',
    meals: true,
    protection: '手套',
  } as const
  await employer.does('gigs.postGig', { gig, publish: true })
}

interface Ran {
  readonly wholeMs: number
  readonly read: number
  readonly solve: number
  readonly explain: number
  readonly assigned: number
  /** Of each who walked in afterwards: from the scan to the answer, by when the offer is made. */
  readonly walkIns: readonly number[]
}

const walkInNames = ['liu-yang', 'guo-ming', 'sun-lili', 'wu-shuzhen']

/** People who come after the round, one after the other; each must be offered a seat by their own scan. */
async function walkIn(city: City): Promise<readonly number[]> {
  const staff = await city.as('cui-xiuying')
  const { scene } = await staff.does('markets.issueMarketCode', { marketId: day.marketId })
  const took: number[] = []
  for (const name of walkInNames) {
    const worker = await aWorker(city, name, ['loader', 'mover', 'sorter', 'cleaner', 'leaflets'])
    const scannedAt = performance.now()
    await worker.does('markets.markPresent', { code: scene })
    took.push(performance.now() - scannedAt)
    const { offers, why } = await worker.does('matching.openMyOffer', { workOn: day.workOn })
    if (offers.length !== 1) throw new Error(`${name} was offered nothing: ${why?.sentence ?? ''}`)
  }
  return took
}

const warmingCalls = 4

/** A fresh hall each time, since a round that was published leaves little to solve; warm has asked before. */
async function runOnce(isWarm: boolean): Promise<Ran> {
  const first = await startCity()
  const { dataFolder } = first
  await prepare(first)
  await first.kill()
  fillHall({ file: path.join(dataFolder, 'documents.sqlite'), people, places })
  const city = await startCity({ dataFolder })
  try {
    const staff = await city.as('cui-xiuying')
    const more = [{ trade: 'loader', people: 1 }] as const
    for (let call = 0; isWarm && call < warmingCalls; call += 1)
      await staff.does('matching.askWhatIf', { ...day, more: [...more] })
    const startedAt = performance.now()
    const { round, isNew } = await staff.does('matching.runRound', day)
    if (!isNew) throw new Error('the hall was not solved anew')
    const wholeMs = performance.now() - startedAt
    const walkIns = await walkIn(city)
    return { wholeMs, ...round.timings, assigned: round.figures.assigned, walkIns }
  } finally {
    await city.close()
  }
}

const milliseconds = (name: string, values: readonly number[], wished?: string): Figure => ({
  name,
  unit: 'ms',
  spread: spreadOf(values),
  ...(wished === undefined ? {} : { wished }),
})

const figuresOf = (kind: 'cold' | 'warm', ran: readonly Ran[]): readonly Figure[] => [
  milliseconds(
    `${kind}: asked to published`,
    ran.map(({ wholeMs }) => wholeMs),
    'at most 2,000',
  ),
  milliseconds(
    `${kind}: solved and explained`,
    ran.map(({ solve, explain }) => solve + explain),
    'at most 100',
  ),
  milliseconds(
    `${kind}: read`,
    ran.map(({ read }) => read),
  ),
  milliseconds(
    `${kind}: a walk-in, scanned in to offered`,
    ran.flatMap(({ walkIns }) => walkIns),
  ),
]

export const hall: Bench = {
  name: 'hall',
  what: `a round of ${people} people and ${places} places through the function, cold and warm`,
  async run({ rounds, say }: Wishes): Promise<Measured> {
    const cold: Ran[] = []
    const warm: Ran[] = []
    for (let round = 1; round <= rounds; round += 1) {
      cold.push(await runOnce(false))
      const ran = await runOnce(true)
      warm.push(ran)
      say(`round ${round}: warm ${Math.round(ran.wholeMs)} ms, ${ran.assigned} people offered a seat`)
    }
    return {
      figures: [...figuresOf('cold', cold), ...figuresOf('warm', warm)],
      notes: [
        'published means: chunks, head and pointer are written and the promises have reached the gigs',
        'cold: the first call of a function in a fresh process; warm: four what-ifs were asked before',
      ],
    }
  },
}
