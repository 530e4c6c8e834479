/**
 * Parses an event: the envelope, the action it names, and its input; the first field that does not fit ends
 * it.
 */
import * as v from 'valibot'
import type { Action } from '@/contract/define'
import type { CallEnvelope } from '@/contract/reply'
import type { Fitting, Service, Step } from './service'

/** Name of the first field that does not fit. */
export interface Misfit {
  readonly field: string
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

function fit<T>(schema: v.GenericSchema<unknown, T>, value: unknown, whole: string): { value: T } | Misfit {
  const read = v.safeParse(schema, value)
  return read.success ? { value: read.output } : { field: v.getDotPath(read.issues[0]) ?? whole }
}

/** The action that `name` means here; names inherited from JavaScript's objects are no actions. */
function served(service: Service, name: string): { action: Action; step: Step } | undefined {
  const [word, verb = ''] = name.split('.')
  if (word !== service.word || !Object.hasOwn(service.contract, verb)) return undefined
  const action = service.contract[verb]
  const step = service.useCases[verb]
  return action && step ? { action, step } : undefined
}

/** Returns the call with its parsed input and use case, or what does not fit. */
export function fitCall(service: Service, event: unknown): Fitting | Misfit {
  const envelope = fit(envelopeSchema, event, 'event')
  if ('field' in envelope) return envelope
  const found = served(service, envelope.value.action)
  if (!found) return { field: 'action' }
  if (found.action.kind === 'command' && envelope.value.key === undefined) return { field: 'key' }
  const input = fit(found.action.input, envelope.value.input, 'input')
  return 'field' in input ? input : { ...found, envelope: envelope.value as CallEnvelope, input: input.value }
}
