/** The one road of every call: parse, who, may, once, do, reply. */
import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { Contract, Action } from '@/contract/define'
import type { CallEnvelope, CallError, CallReply } from '@/contract/reply'
import { dayOf } from '@/domain/calendar/day'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Word } from '@/domain/policy/words'
import { answeredBefore, writeAudit } from './audit'
import type { Call } from './call'
import { resolveCaller } from './caller'
import { now } from './clock'
import { type Reads, rememberedReads } from './collections'
import { grantsOf, refusedByRelation, type Relations } from './may'
import { outbox } from './outbox-item'
import { deliverByCall, type Deliver, kick } from './outbox'
import { signSystemCall } from './signature'
import { StoreBusy, transact } from './transact'
import type { Unit } from './unit'
import type { CommandUseCase, PreparedUseCase, QueryUseCase, SweepUseCase, UseCases } from './use-case'

type Step =
  | QueryUseCase<never, unknown>
  | CommandUseCase<never, unknown>
  | PreparedUseCase<never, unknown>
  | SweepUseCase<never, unknown>
type Grants = Exclude<ReturnType<typeof grantsOf>, Refusal>

interface Service {
  readonly word: Word
  readonly contract: Contract
  readonly useCases: Readonly<Record<string, Step>>
  readonly relations: Relations
  readonly deliver: Deliver
}

const confirmation = v.strictObject({
  how: v.picklist(['card', 'spoken', 'signed']),
  cardCode: v.optional(v.pipe(v.string(), v.maxLength(64))),
})
/**
 * The platform adds fields of its own to an event (userInfo, tcbContext), so unknown ones are let pass here.
 */
const envelopeSchema = v.object({
  action: v.pipe(v.string(), v.maxLength(60)),
  input: v.unknown(),
  key: v.optional(v.pipe(v.string(), v.regex(/^[0-9A-Za-z:._-]{8,200}$/))),
  onBehalfOf: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-z]{12}$/))),
  confirmation: v.optional(confirmation),
  deskToken: v.optional(v.pipe(v.string(), v.maxLength(600))),
  system: v.optional(v.pipe(v.string(), v.maxLength(64))),
})

const failed = (error: CallError): CallReply => ({ ok: false, error })
const rejected = (requestId: string, field: string) =>
  failed({ kind: 'rejected', code: 'kernel.input.rejected', requestId, field })
const refused = (requestId: string, { code, rule, facts }: Refusal) =>
  failed({ kind: 'refused', code, requestId, rule, facts })
const done = (requestId: string, data: unknown): CallReply => ({ ok: true, data, requestId })
const answered = (requestId: string, answer: unknown) =>
  isRefusal(answer) ? refused(requestId, answer) : done(requestId, answer)

function faulted(requestId: string, action: string, error: unknown): CallReply {
  // The only place that logs a fault; it names the request and the action, never the input.
  console.error(
    JSON.stringify({ requestId, action, fault: error instanceof Error ? error.stack : String(error) }),
  )
  const busy = error instanceof StoreBusy
  return failed({
    kind: 'fault',
    code: busy ? 'kernel.store.busy' : 'kernel.fault.unexpected',
    requestId,
    retry: true,
  })
}

interface Parsed {
  readonly envelope: CallEnvelope
  readonly action: Action
  readonly step: Step
  readonly input: unknown
}

/** Returns the parsed envelope and input, or the name of the first field that does not fit. */
function parse(service: Service, event: unknown): Parsed | { readonly field: string } {
  const envelope = v.safeParse(envelopeSchema, event)
  if (!envelope.success) return { field: v.getDotPath(envelope.issues[0]) ?? 'event' }
  const [word, name = ''] = envelope.output.action.split('.')
  const action =
    word === service.word && Object.hasOwn(service.contract, name) ? service.contract[name] : undefined
  const step = service.useCases[name]
  if (!action || !step) return { field: 'action' }
  if (action.kind === 'command' && envelope.output.key === undefined) return { field: 'key' }
  const input = v.safeParse(action.input, envelope.output.input)
  if (!input.success) return { field: v.getDotPath(input.issues[0]) ?? 'input' }
  return { envelope: envelope.output as CallEnvelope, action, step, input: input.output }
}

/** Asks the relation before the use case, with the same reads, so nothing is read twice. */
const checked = async (service: Service, grants: Grants, { call, reads }: { call: Call; reads: Reads }) =>
  refusedByRelation({ call, grants, relations: service.relations, reads })

async function runQuery(service: Service, call: Call, grants: Grants, step: Step) {
  const refusal = await checked(service, grants, { call, reads: call.reads })
  return refusal ?? (step as QueryUseCase<unknown, unknown>)(call)
}

function markDelivered(call: Call, unit: Unit) {
  return unit.get(outbox, call.key).then((item) => {
    if (item) unit.save(outbox, item._id, { ...item, state: 'delivered' })
  })
}

async function runCommand(
  service: Service,
  call: Call,
  grants: Grants,
  run: CommandUseCase<unknown, unknown>,
) {
  const { answer, deliveries } = await transact<unknown>(call.now, async (unit) => {
    const before = await answeredBefore(call, unit)
    if (before !== undefined) return isRefusal(before) ? before : before.answer
    const refusal = await checked(service, grants, { call, reads: unit })
    if (refusal) return refusal
    const result = await run(call, unit)
    if (isRefusal(result)) return result
    if (call.caller.kind === 'system') await markDelivered(call, unit)
    writeAudit(call, unit, result)
    return result
  })
  await kick(deliveries, service.deliver)
  return answer
}

/**
 * What cannot be prepared a second time (a code is used up) may be the repetition of a call that was
 * answered.
 */
async function afterRefusedPreparation(call: Call, refusal: Refusal) {
  const before = await answeredBefore(call, call.reads)
  if (before === undefined) return refusal
  return isRefusal(before) ? before : before.answer
}

async function runPrepared(
  service: Service,
  call: Call,
  grants: Grants,
  step: PreparedUseCase<unknown, unknown>,
) {
  // Asked here too, because preparing already acts in the caller's name.
  const refusal = await checked(service, grants, { call, reads: call.reads })
  if (refusal) return refusal
  const way = await step.prepare(call)
  if (isRefusal(way)) return afterRefusedPreparation(call, way)
  try {
    const answer = await runCommand(service, call, grants, way.run)
    if (isRefusal(answer)) await way.undo()
    return answer
  } catch (error) {
    await way.undo()
    throw error
  }
}

function perform(service: Service, call: Call, grants: Grants, found: { action: Action; step: Step }) {
  const { action, step } = found
  if (action.kind === 'query') return runQuery(service, call, grants, step)
  if (typeof step === 'function')
    return runCommand(service, call, grants, step as CommandUseCase<unknown, unknown>)
  if ('sweep' in step) return (step as SweepUseCase<unknown, unknown>).sweep(call)
  return runPrepared(service, call, grants, step as PreparedUseCase<unknown, unknown>)
}

async function handle(service: Service, event: unknown, context: unknown): Promise<CallReply> {
  const requestId = randomUUID()
  const parsed = parse(service, event)
  if ('field' in parsed) return rejected(requestId, parsed.field)
  const { envelope, input } = parsed
  try {
    const at = now()
    const caller = await resolveCaller(envelope, context, at)
    if (isRefusal(caller)) return refused(requestId, caller)
    const grants = grantsOf(envelope.action, caller)
    if (isRefusal(grants)) return refused(requestId, grants)
    const { action, key = '' } = envelope
    const call: Call = {
      action,
      input,
      key,
      requestId,
      now: at,
      today: dayOf(at),
      caller,
      reads: rememberedReads(),
    }
    return answered(requestId, await perform(service, call, grants, parsed))
  } catch (error) {
    return faulted(requestId, envelope.action, error)
  }
}

/** What CloudBase calls: an event and its context in, a reply out. Never throws. */
export type Entry = (event: unknown, context: unknown) => Promise<CallReply>

/**
 * Makes the entry of one word's function from its contract, its use cases and the relations it can answer.
 * Input that does not fit is rejected before anything is read; faults are caught here and nowhere else.
 */
export function serve<C extends Contract>(
  word: Word,
  contract: C,
  useCases: UseCases<C>,
  relations: Relations = {},
): Entry {
  const service: Service = {
    word,
    contract,
    useCases: useCases as Readonly<Record<string, Step>>,
    relations,
    deliver: (item) =>
      item.action.startsWith(`${word}.`)
        ? handle(
            service,
            {
              action: item.action,
              input: item.input,
              key: item._id,
              system: signSystemCall({ action: item.action, key: item._id, input: item.input }),
            },
            {},
          )
        : deliverByCall(item),
  }
  return (event, context) => handle(service, event, context)
}
