/** Types of a call after parsing: who taps, for whom, what and when. */
import type { Confirmation } from '@/contract/reply'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { must } from '@/domain/policy/must'
import type { Reads } from './collections'
import type { Person } from './person'

/** What the platform and our own signatures say about the caller, before any permission. */
export interface Caller {
  readonly kind: 'anyone' | 'signedIn' | 'system'
  /** The openid of the phone that calls, when WeChat names one. */
  readonly openid: string | null
  /** Id of who taps; of the openid even before registration; null for nobody and for the system. */
  readonly actorId: string | null
  /** Who taps, once registered. */
  readonly actor: Person | null
  /** For whom: the actor, or the person at the window. */
  readonly person: Person | null
  readonly confirmation: Confirmation | null
  readonly device: string | null
}

export interface Call<Input = unknown> {
  readonly action: string
  readonly input: Input
  readonly key: string
  readonly requestId: string
  readonly now: Instant
  readonly today: Day
  readonly caller: Caller
  /** Remembered reads outside a transaction; queries use them, and relations of queries. */
  readonly reads: Reads
}

/** The registered person a call is for. Permissions have made sure of one; without one it is a fault. */
export function personOf(call: Call): Person {
  const { person } = call.caller
  must(person !== null, `${call.action} is called for a registered person`)
  return person
}

/** The openid-derived id of the caller, registered or not. */
export function actorIdOf(call: Call): string {
  const { actorId } = call.caller
  must(actorId !== null, `${call.action} is called by somebody WeChat has signed in`)
  return actorId
}
