/** Records the operations of one lifecycle, of one pair, with nobody else about. */
import type { TracedOperation } from '../../../localcloud/protocol/operation-trace'
import type { City } from '../../journeys/city'
import { agree, arrive, finish, hours, type Pair } from '../city/lifecycle'
import { type Script, repetitions, scriptOf } from './script'

async function traced(city: City, work: () => Promise<unknown>): Promise<readonly TracedOperation[]> {
  await city.send('POST', '/local/operations/trace', {})
  await work()
  const { trace } = await city.send<{ trace: TracedOperation[] }>('POST', '/local/operations/trace/end', {})
  return trace
}

const mayBeId = /[0-9a-z]{12,}/g

/** Every id that the city knew before: what a lifecycle only mentions is no id of its own. */
async function idsBefore(city: City, collections: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const collection of collections) {
    for (const { _id } of await city.documents<{ _id: string }>(collection)) {
      for (const [part] of _id.matchAll(mayBeId)) known.add(part)
    }
  }
  return known
}

export interface Recorded {
  readonly operations: number
  /** Bytes of all requests together, without what the SDK adds. */
  readonly bytes: number
  repetition(count: number): Script
}

/** Moves the city's clock through one working day; timers and their moves are not in the recording. */
export async function recordLifecycle(city: City, pair: Pair, workOn: string): Promise<Recorded> {
  const known = await idsBefore(city, ['persons', 'units', 'markets', 'workdays', 'suspensions'])
  const trace: TracedOperation[] = []
  await city.moveTo(hours.agree(workOn))
  let parties: Awaited<ReturnType<typeof agree>> | undefined
  trace.push(...(await traced(city, async () => (parties = await agree(city, pair, workOn)))))
  const agreed = parties
  if (!agreed) throw new Error('nothing was agreed')
  await city.moveTo(hours.arrive(workOn))
  trace.push(...(await traced(city, () => arrive(city, agreed))))
  await city.moveTo(hours.finish(workOn))
  trace.push(...(await traced(city, () => finish(city, agreed))))
  const script = scriptOf(trace)
  const isKnown = (part: string) => known.has(part)
  return {
    operations: script.length,
    bytes: JSON.stringify(script.map(({ sent }) => sent)).length,
    repetition: repetitions(script, isKnown),
  }
}
