/** Release to money: from the confirmation until the wage waits for the tap, and until it is there. */
import { type City, startCity } from '../../journeys/city'
import { itemOf, type Parties, topUp } from '../../journeys/working-day'
import { atOnce } from '../city/at-once'
import { gather } from '../city/crowd'
import { documentOf, waitFor } from '../city/document'
import { confirm, receive } from '../city/lifecycle'
import { pairsOf, untilEvening, workDay } from '../city/working-days'
import type { Bench, Figure, Measured, Wishes } from '../frame/bench'
import { percentile, spreadOf } from '../frame/figures'

const workers = 16
const clients = 8

interface Released {
  readonly waitingMilliseconds: number
  readonly paidMilliseconds: number
  /** By the city's own clock, as it is stored. */
  readonly simulatedSeconds: number
}

interface Item {
  readonly state: string
  readonly paidAt: string | null
}

const isWaiting = ({ state }: Item): boolean => state === 'waitingForTap' || state === 'paid'

async function release(city: City, parties: Parties): Promise<Released> {
  const id = itemOf(parties.bookingId)
  const startedAt = performance.now()
  await confirm(parties)
  await waitFor<Item>(city, { collection: 'payitems', id, isThere: isWaiting })
  const waitingMilliseconds = performance.now() - startedAt
  await receive(city, parties)
  const paidMilliseconds = performance.now() - startedAt
  const item = await documentOf<Item>(city, 'payitems', id)
  const shift = await documentOf<{ confirmed: { at: string } }>(
    city,
    'shifts',
    parties.bookingId.replace('booking:', 'shift:'),
  )
  const simulated = Date.parse(item?.paidAt ?? '') - Date.parse(shift?.confirmed.at ?? '')
  return { waitingMilliseconds, paidMilliseconds, simulatedSeconds: simulated / 1_000 }
}

function figuresOf(released: readonly Released[]): readonly Figure[] {
  const of = (pick: (one: Released) => number) => released.map(pick)
  const p95 = (values: readonly number[]) => spreadOf([percentile(values, 0.95)])
  const waiting = of(({ waitingMilliseconds }) => waitingMilliseconds)
  const paid = of(({ paidMilliseconds }) => paidMilliseconds)
  const seconds = of(({ simulatedSeconds }) => simulatedSeconds)
  return [
    { name: 'waits for the tap after', unit: 'ms', spread: spreadOf(waiting) },
    { name: 'waits for the tap after, p95', unit: 'ms', spread: p95(waiting) },
    { name: 'tapped at once: paid after', unit: 'ms', spread: spreadOf(paid) },
    { name: 'tapped at once: paid after, p95', unit: 'ms', spread: p95(paid) },
    { name: 'paid after, by the city clock, p95', unit: 's', spread: p95(seconds), wished: 'under 60' },
  ]
}

async function run({ rounds, say }: Wishes): Promise<Measured> {
  const city = await startCity()
  const released: Released[] = []
  try {
    await topUp(city)
    const pairs = pairsOf(await gather(city, workers))
    for (let count = 0; count <= rounds; count += 1) {
      const { parties } = await untilEvening({ city, pairs, workOn: workDay(count), clients })
      const one = await atOnce(clients, parties, (each) => release(city, each))
      // The first round starts the workers; it is not counted.
      if (count > 0) released.push(...one)
      say(`round ${count}: ${one.length} wages released by ${clients} employers at once`)
    }
  } finally {
    await city.close()
  }
  return { figures: figuresOf(released), notes: ['the stand-in answers at once; nothing waits for a timer'] }
}

export const releaseToMoney: Bench = {
  name: 'release',
  what: 'from confirmation to the waiting tap, and to the money',
  run,
}
