/** Makes many lifecycles of one that was traced: the same operations, the same sizes, fresh ids. */
import type { TracedOperation } from '../../../localcloud/protocol/operation-trace'

/** An operation as the SDK is given it: what it adds to each request by itself is left out. */
export interface ScriptedOperation {
  readonly action: string
  readonly sent: Readonly<Record<string, unknown>>
  /** The place of the operation that began its transaction. */
  readonly within?: number
}

export type Script = readonly ScriptedOperation[]

/** What the SDK writes into each request itself. */
const ofTheSdk = [
  'action',
  'envName',
  'timestamp',
  'eventId',
  'wxCloudApiToken',
  'tcb_sessionToken',
  'sessionToken',
]

function sentOf({ body }: TracedOperation): Readonly<Record<string, unknown>> {
  const isOurs = ([name]: [string, unknown]) => !ofTheSdk.includes(name) && name !== 'transactionId'
  return Object.fromEntries(Object.entries(body).filter(isOurs))
}

/** Takes a trace; gives what must be sent to do the same again. */
export function scriptOf(trace: readonly TracedOperation[]): Script {
  const begun = new Map(
    trace.flatMap(({ began }, place) => (began === undefined ? [] : [[began, place] as const])),
  )
  return trace.map((operation) => {
    const within = begun.get(String(operation.body.transactionId ?? ''))
    const { action } = operation
    return { action, sent: sentOf(operation), ...(within === undefined ? {} : { within }) }
  })
}

const insertedIds = (script: Script): readonly string[] =>
  script.flatMap(({ action, sent: { data } }) =>
    action === 'database.insertDocument' && Array.isArray(data)
      ? data.map((text) => String((JSON.parse(String(text)) as { _id?: unknown })._id ?? ''))
      : [],
  )

const shortestRandom = 12

/**
 * What must be written otherwise, so that nothing is inserted twice: random parts of ids that the lifecycle
 * made itself, and whole ids that have none.
 */
function tokensOf(script: Script, isKnown: (part: string) => boolean): readonly string[] {
  const tokens = insertedIds(script).flatMap((id) => {
    const own = id.split(/[:-]/).filter((part) => part.length >= shortestRandom && !isKnown(part))
    return own.length > 0 ? own : [id]
  })
  return [...new Set(tokens)].sort((left, right) => right.length - left.length)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Takes a script and what existed before it; gives how to make its nth repetition. */
export function repetitions(script: Script, isKnown: (part: string) => boolean): (count: number) => Script {
  const text = JSON.stringify(script)
  const tokens = new RegExp(tokensOf(script, isKnown).map(escaped).join('|'), 'g')
  const tailLength = 5
  return (count) => {
    const tail = count.toString(36).padStart(tailLength, '0')
    return JSON.parse(text.replace(tokens, (token) => token.slice(0, -tailLength) + tail)) as Script
  }
}
