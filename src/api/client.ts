/** The one client to the cloud: typed by the contract, with an idempotency key for every command. */
import type { ActionName, Actions, Answer, SentInput } from '@/contract/actions'
import type { CallReply } from '@/contract/reply'
import { callFunction } from '@/platform/transport'
import { officeDesk, personAtWindow } from './standing'

export type QueryName = {
  [Name in ActionName]: Actions[Name]['kind'] extends 'query' ? Name : never
}[ActionName]
export type CommandName = {
  [Name in ActionName]: Actions[Name]['kind'] extends 'command' ? Name : never
}[ActionName]

const letters = '0123456789abcdefghjkmnpqrstvwxyz'
/**
 * A fresh mark of 24 characters for one intention or one event. It need not be secret, only never the same.
 */
export const newMark = (): string =>
  Array.from({ length: 24 }, () => letters.charAt(Math.floor(Math.random() * letters.length))).join('')

async function send(action: string, input: unknown, key?: string): Promise<CallReply> {
  const [word = ''] = action.split('.')
  const window = personAtWindow()
  const deskToken = officeDesk()
  const event = {
    action,
    input,
    ...(key === undefined ? {} : { key }),
    ...(deskToken === undefined ? {} : { deskToken }),
    ...(window === undefined ? {} : { onBehalfOf: window.personId, confirmation: window.confirmation }),
  }
  try {
    return (await callFunction(word, event)) as CallReply
  } catch {
    // Nothing came back: it may have happened. The same key may be sent again without harm.
    return { ok: false, error: { kind: 'fault', code: 'kernel.network.lost', requestId: '', retry: true } }
  }
}

/** Asks a question; never throws. */
export const ask = <Name extends QueryName>(
  name: Name,
  input: SentInput<Name>,
): Promise<CallReply<Answer<Name>>> => send(name, input) as Promise<CallReply<Answer<Name>>>

/** Gives a command under `key`; the same key again has the same effect once. Never throws. */
export const tell = <Name extends CommandName>(
  name: Name,
  input: SentInput<Name>,
  key: string,
): Promise<CallReply<Answer<Name>>> => send(name, input, key) as Promise<CallReply<Answer<Name>>>
