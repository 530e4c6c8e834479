/**
 * Who is calling: the platform's openid, a PC's desk token, or a signature of our own outbox. Never the
 * payload.
 */
import type { CallEnvelope } from '@/contract/reply'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Instant } from '@/domain/calendar/instant'
import { platformCaller } from './cloud'
import type { Caller } from './call'
import { getOne } from './collections'
import { personIdOf } from './identifiers'
import { type Person, persons } from './person'
import { isSystemCall, readCode, readToken } from './signature'

const nobody: Caller = {
  kind: 'anyone',
  openid: null,
  actorId: null,
  actor: null,
  person: null,
  confirmation: null,
  device: null,
}

async function callerById(actorId: string, openid: string | null): Promise<Caller> {
  const actor = (await getOne(persons, actorId)) ?? null
  return { ...nobody, kind: 'signedIn', openid, actorId, actor, person: actor }
}

/** A desk token names the officer and the device and ends by itself. */
async function callerOfDesk(token: string, at: Instant): Promise<Caller> {
  const payload = readToken(token)
  const { personId, device = '', expiresAt = '' } = payload ?? {}
  if (personId === undefined || expiresAt <= at) return nobody
  return { ...(await callerById(personId, null)), device }
}

const whoCalls = (envelope: CallEnvelope, openid: string | undefined, at: Instant): Promise<Caller> => {
  if (envelope.deskToken !== undefined) return callerOfDesk(envelope.deskToken, at)
  return openid === undefined ? Promise.resolve(nobody) : callerById(personIdOf(openid), openid)
}

const cardBelongsTo = (person: Person, cardCode: string | undefined) =>
  cardCode !== undefined && readCode('card', cardCode)?.[0] === person._id

/** Puts the person at the window in the caller's place; their confirmation is required and kept. */
async function onBehalf(caller: Caller, envelope: CallEnvelope): Promise<Caller | Refusal> {
  const { onBehalfOf, confirmation } = envelope
  if (onBehalfOf === undefined) return caller
  const person = await getOne(persons, onBehalfOf)
  const confirmed =
    person !== undefined &&
    confirmation !== undefined &&
    (confirmation.how !== 'card' || cardBelongsTo(person, confirmation.cardCode))
  if (!confirmed) return refuse('kernel.behalf.not-confirmed', houseRule('J-11'))
  return { ...caller, person, confirmation }
}

/** Resolves the caller of `envelope`; a forged system signature or a dead desk token is simply nobody. */
export async function resolveCaller(
  envelope: CallEnvelope,
  context: unknown,
  at: Instant,
): Promise<Caller | Refusal> {
  const { action, input, key = '', system } = envelope
  if (system !== undefined) {
    return isSystemCall({ action, input, key }, system) ? { ...nobody, kind: 'system' } : nobody
  }
  const caller = await whoCalls(envelope, platformCaller(context).openid, at)
  return isRefusal(caller) ? caller : onBehalf(caller, envelope)
}
