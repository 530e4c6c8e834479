/** The audit row of a command, which is also the proof that it ran: one key, one effect, one answer. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Confirmation } from '@/contract/reply'
import type { Instant } from '@/domain/calendar/instant'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from './call'
import { addMany, addOnce, collection, getOne, type Reads } from './collections'
import { newId } from './identifiers'
import { searchHash } from './sealed'
import type { Unit } from './unit'

export interface AuditRow {
  readonly action: string
  readonly actorId: string | null
  readonly personId: string | null
  readonly device: string | null
  readonly confirmation: Confirmation | null
  /** Ids that the input names, so that a thing's history can be read. */
  readonly subjects: readonly string[]
  readonly at: Instant
  readonly requestId: string
  /** Keyed, because an input may hold an ID number: the same key with another input is refused. */
  readonly inputHash: string
  readonly answer: unknown
  /** Sealed fields that the command opened, and whose; absent when it opened none. */
  readonly opened?: readonly Opened[]
}

/** Which sealed field of whom a query opened; what a command opened stands in its audit row. */
export interface Reading {
  readonly actorId: string | null
  readonly personId: string
  readonly field: 'phone' | 'name' | 'idNumber'
  readonly action: string
  readonly at: Instant
  readonly requestId: string
}

type Opened = Pick<Reading, 'personId' | 'field'>

export const auditRows = collection<AuditRow>('audit')
export const readings = collection<Reading>('readings')

/** Under which id the row of a system action stands; its key is the id of the outbox item. */
export const systemRowId = (key: string): string => `system:${key}`

const rowId = ({ caller, key }: Call) =>
  caller.kind === 'system' ? systemRowId(key) : `${caller.actorId ?? 'anyone'}:${key}`
/**
 * Whose errand it is: the person at the window, or whoever taps, who has the same id before they register.
 */
const forWhom = ({ confirmation, person, actorId }: Call['caller']) =>
  confirmation === null ? actorId : (person?._id ?? null)
/** What a key stands for: the action, for whom, and with what. */
const asked = ({ action, input, caller }: Call) => [action, forWhom(caller), input]
const hashOf = (input: unknown) => searchHash('call', JSON.stringify(input))

/** What was answered to this key before, if it was; another input under the same key is refused. */
export async function answeredBefore(
  call: Call,
  reads: Reads,
): Promise<{ readonly answer: unknown } | Refusal | undefined> {
  const row = await reads.get(auditRows, rowId(call))
  if (row === undefined) return undefined
  if (row.inputHash !== hashOf(asked(call))) {
    return refuse('kernel.key.reused', houseRule('I-11'), { action: call.action })
  }
  return { answer: row.answer }
}

const patienceMilliseconds = 50

/**
 * Waits a little for a twin: the same call sent twice, of which the other was faster outside the transaction
 * (a code redeemed, a seat claimed) and is about to answer. True when it has.
 */
export async function twinAnswers(call: Call, tries: number): Promise<boolean> {
  for (let tried = 0; tried < tries; tried += 1) {
    if (await getOne(auditRows, rowId(call))) return true
    await pause(patienceMilliseconds)
  }
  return false
}

const subjectsOf = (input: unknown): string[] =>
  Object.entries(input ?? {}).flatMap(([name, value]) =>
    name.endsWith('Id') && typeof value === 'string' ? [value] : [],
  )

/**
 * At the window a person also agrees to be registered, before there is anybody to act for; the input says
 * how.
 */
function agreedHow({ caller, input }: Call): Confirmation | null {
  const asked = input as { readonly confirmed?: Confirmation['how'] }
  return caller.confirmation ?? (asked.confirmed === undefined ? null : { how: asked.confirmed })
}

/** What the commands of these units have opened so far. */
const openedIn = new WeakMap<Unit, readonly Opened[]>()

/** Writes the audit row of a command into its own unit: no effect without it, no row without the effect. */
export function writeAudit(call: Call, unit: Unit, answer: unknown): void {
  const { actorId, person, device } = call.caller
  const opened = openedIn.get(unit)
  unit.create(auditRows, rowId(call), {
    action: call.action,
    actorId,
    personId: person?._id ?? null,
    device,
    confirmation: agreedHow(call),
    subjects: subjectsOf(call.input),
    at: call.now,
    requestId: call.requestId,
    inputHash: hashOf(asked(call)),
    answer,
    ...(opened === undefined ? {} : { opened }),
  })
}

const readingOf = ({ action, requestId, now, caller }: Call, { personId, field }: Opened): Reading => ({
  actorId: caller.actorId,
  personId,
  field,
  action,
  at: now,
  requestId,
})

/**
 * Records that a query opened and showed a sealed field; call it wherever `unseal` is called for a screen.
 */
export async function recordReading(call: Call, opened: Opened): Promise<void> {
  await addOnce(readings, { _id: newId(), ...readingOf(call, opened) })
}

/** Most readings that one request writes down. */
const readingsPerRequest = 500

/** The same for a paper with many people on it: all of them are written down before the first is shown. */
export async function recordReadings(call: Call, opened: readonly Opened[]): Promise<void> {
  for (let from = 0; from < opened.length; from += readingsPerRequest) {
    const part = opened.slice(from, from + readingsPerRequest)
    await addMany(
      readings,
      part.map((one) => ({ _id: newId(), ...readingOf(call, one) })),
    )
  }
}

/** Something that should be whole and is not, found by a call that could do without it. */
export interface Alarm {
  /** What it is about; of one trouble with one subject there is one row. */
  readonly subject: string
  readonly trouble: string
}

/** Writes down what a query found wrong, once: whoever reads the audit sees what nobody was told. */
export async function recordAlarm(call: Call, { subject, trouble }: Alarm): Promise<void> {
  await addOnce(auditRows, {
    _id: `alarm:${subject}:${trouble}`,
    action: call.action,
    actorId: null,
    personId: null,
    device: null,
    confirmation: null,
    subjects: [subject],
    at: call.now,
    requestId: call.requestId,
    inputHash: hashOf(subject),
    answer: { trouble },
  })
}

/** The same for a command: the reading is written in its audit row, with its effect, or not at all. */
export function writeReading(unit: Unit, opened: Opened): void {
  openedIn.set(unit, [...(openedIn.get(unit) ?? []), opened])
}
