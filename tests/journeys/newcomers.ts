/** People come to the market as they would: with their phone, their name and their papers. */
import type { TradeKey } from '@/policies/trades'
import { personById } from '../../localcloud/seed/people'
import type { Citizen } from './citizen'
import type { City } from './city'

/** The name and number on their card. */
export function cardOf(personId: string) {
  const person = personById(personId)
  if (!person) throw new Error(`no such citizen: ${personId}`)
  return { name: person.name, idNumber: person.idNumber, consent: true as const }
}

/** Whoever scans the shelter's code for the first time: three calls until they stand in the list. */
export async function registered(city: City, personId: string, trades: readonly TradeKey[] = ['loader']) {
  const worker = await city.as(personId)
  const phoneCode = await worker.phoneCode()
  await worker.does('accounts.registerWorker', { phoneCode, trades: [...trades], marketId: 'decheng' })
  return worker
}

/** A worker whose name is confirmed. */
export async function aWorker(city: City, personId: string, trades?: readonly TradeKey[]): Promise<Citizen> {
  const worker = await registered(city, personId, trades)
  await worker.does('accounts.confirmRealName', cardOf(personId))
  return worker
}

/** A household that hires for itself. */
export async function aHousehold(city: City, personId: string): Promise<Citizen> {
  const employer = await city.as(personId)
  await employer.does('accounts.registerEmployer', { phoneCode: await employer.phoneCode() })
  await employer.does('accounts.confirmRealName', cardOf(personId))
  return employer
}

export const papers = {
  name: '德通物流园',
  creditCode: '91371402MA3ABCDE19',
  kind: 'company',
  legalRepresentative: '贾文华',
  address: '德州市德城区物流园东门',
  licenceFileId: 'cloud://city/licence.jpg',
  authorisationFileId: 'cloud://city/authorisation.jpg',
} as const

/** A unit whose papers the officer has verified. */
export async function aUnit(city: City, personId = 'jia-wenhua'): Promise<Citizen> {
  const employer = await aHousehold(city, personId)
  const { unitId } = await employer.does('accounts.submitUnit', papers)
  const officer = await city.as('fan-liping')
  await officer.does('accounts.decideUnit', { unitId, decision: 'verified', reason: '证照齐全' })
  return employer
}
