/**
 * Brings seeded people into the world the way they would come: by their phone, their name and their papers.
 */
import type { ActionName, SentInput } from '@/contract/actions'
import type { CallEnvelope } from '@/contract/reply'
import type { TradeKey } from '@/policies/trades'
import { creditCode } from './credit-code'
import type { Actor, World } from './world'

/** The code of the refusal; any other outcome fails the test. */
export async function refusal<Name extends ActionName>(
  actor: Actor,
  call: readonly [Name, SentInput<Name>],
  more: Partial<CallEnvelope> = {},
): Promise<string> {
  const reply = await actor.call(...call, more)
  if (reply.ok) throw new Error(`${call[0]} was done: ${JSON.stringify(reply.data)}`)
  if (reply.error.kind !== 'refused') throw new Error(`${call[0]}: ${JSON.stringify(reply.error)}`)
  return reply.error.code
}

/** The id that the cloud gave to the person behind the phone. */
export async function idOf(actor: Actor): Promise<string> {
  const { personId } = await actor.does('accounts.openMe', {})
  if (personId === null) throw new Error(`${actor.person?.personId} is not registered`)
  return personId
}

export const nameOf = ({ person }: Actor) => {
  if (!person) throw new Error('nobody has no name')
  return { name: person.name, idNumber: person.idNumber, consent: true as const }
}

export const confirmName = (actor: Actor) => actor.does('accounts.confirmRealName', nameOf(actor))

interface WorkerWishes {
  readonly trades?: readonly TradeKey[]
  readonly named?: boolean
}

/** A worker with a confirmed name, unless the test wants none. */
export async function aWorker(
  world: World,
  personId = 'zhang-lei',
  { trades = ['loader'], named = true }: WorkerWishes = {},
): Promise<Actor> {
  const worker = world.as(personId)
  const phoneCode = worker.phoneCode()
  await worker.does('accounts.registerWorker', { phoneCode, trades: [...trades], marketId: 'decheng' })
  if (named) await confirmName(worker)
  return worker
}

/** A household that hires for itself, with a confirmed name. */
export async function aHousehold(world: World, personId = 'xie-minghui'): Promise<Actor> {
  const employer = world.as(personId)
  await employer.does('accounts.registerEmployer', { phoneCode: employer.phoneCode() })
  await confirmName(employer)
  return employer
}

export const papers = (base = '91371402MA3ABCDE1') => ({
  name: '德通物流园',
  creditCode: creditCode(base),
  kind: 'company' as const,
  legalRepresentative: '贾文华',
  address: '德州市德城区物流园东门',
  licenceFileId: 'cloud://tests/licence.jpg',
  authorisationFileId: 'cloud://tests/authorisation.jpg',
})

/** The officer of the employment service who decides on units and flagged posts. */
export const theOfficer = (world: World): Actor => world.as('fan-liping')

/** A unit whose papers an officer has verified, by the phone of its handler. */
export async function aUnit(world: World, personId = 'jia-wenhua'): Promise<Actor> {
  const employer = await aHousehold(world, personId)
  const { unitId } = await employer.does('accounts.submitUnit', papers())
  const decision = { unitId, decision: 'verified' as const, reason: '证照齐全' }
  await theOfficer(world).does('accounts.decideUnit', decision)
  return employer
}
