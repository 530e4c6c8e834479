/** The one road of every call: parse, who, may, once, do, reply. */
import { randomUUID } from 'node:crypto'
import type { Contract } from '@/contract/define'
import type { CallReply } from '@/contract/reply'
import { dayOf } from '@/domain/calendar/day'
import { isRefusal } from '@/domain/policy/refusal'
import type { Served } from '@/domain/policy/words'
import { resolveCaller } from './caller'
import { now } from './clock'
import { rememberedReads } from './collections'
import { fitCall } from './envelope'
import { grantsOf, type Relations } from './may'
import { deliverByCall } from './outbox'
import type { Message } from './outbox-item'
import { perform } from './perform'
import { answered, faulted, refused, rejected } from './replies'
import type { Fitting, Service } from './service'
import { signSystemCall } from './signature'
import type { UseCases } from './use-case'

interface Asked {
  readonly service: Service
  readonly requestId: string
  readonly fitting: Fitting
  /** The platform's context of the call. */
  readonly context: unknown
}

async function answer({ service, requestId, fitting, context }: Asked): Promise<CallReply> {
  const { envelope, input } = fitting
  const at = now()
  const caller = await resolveCaller(envelope, context, at)
  if (isRefusal(caller)) return refused(requestId, caller)
  const grants = grantsOf(envelope.action, caller)
  if (isRefusal(grants)) return refused(requestId, grants)
  const { action, key = '' } = envelope
  const when = { now: at, today: dayOf(at) }
  const call = { action, input, key, requestId, caller, reads: rememberedReads(), ...when }
  return answered(requestId, await perform({ service, call, grants }, fitting))
}

async function handle(service: Service, event: unknown, context: unknown): Promise<CallReply> {
  const requestId = randomUUID()
  const fitting = fitCall(service, event)
  if ('field' in fitting) return rejected(requestId, fitting.field)
  try {
    return await answer({ service, requestId, fitting, context })
  } catch (error) {
    return faulted(requestId, fitting.envelope.action, error)
  }
}

/**
 * A message for this same function is handed over in the process; it still travels the whole road, signed.
 */
function deliverAtHome(service: Service, { _id, action, input }: Message): Promise<CallReply> {
  const call = { action, key: _id, input }
  return handle(service, { ...call, system: signSystemCall(call) }, {})
}

/** What CloudBase calls: an event and its context in, a reply out. Never throws. */
export type Entry = (event: unknown, context: unknown) => Promise<CallReply>

export interface ServiceParts<C extends Contract> {
  readonly word: Served
  readonly contract: C
  readonly useCases: UseCases<C>
  /** Relations of the permission table that this word's actions name. */
  readonly relations?: Relations
}

/**
 * Makes the entry of one word's function. Input that does not fit is rejected before anything is read; faults
 * are caught here and nowhere else.
 */
export function serve<C extends Contract>({
  word,
  contract,
  useCases,
  relations = {},
}: ServiceParts<C>): Entry {
  const service: Service = {
    word,
    contract,
    useCases: useCases as unknown as Service['useCases'],
    relations,
    deliver: (message) =>
      message.action.startsWith(`${word}.`) ? deliverAtHome(service, message) : deliverByCall(message),
  }
  return (event, context) => handle(service, event, context)
}
