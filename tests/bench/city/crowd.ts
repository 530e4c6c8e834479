/** Registers the people of a bench: so many workers with a confirmed name, and units that may post. */
import type { Citizen } from '../../journeys/citizen'
import type { City } from '../../journeys/city'
import { aHousehold, aWorker, papers } from '../../journeys/newcomers'
import { creditCode } from '../../functions/credit-code'
import { atOnce } from './at-once'

export interface Crowd {
  readonly workers: readonly Citizen[]
  readonly employers: readonly Citizen[]
}

const clients = 4

const crowdId = (count: number): string => `crowd-${String(count).padStart(3, '0')}`

const employerIds = ['jia-wenhua', 'dong-zhenhua', 'pan-yuqin', 'yuan-shuai', 'jiang-hailong', 'xie-minghui']

async function unitOf(city: City, personId: string, count: number): Promise<Citizen> {
  const employer = await aHousehold(city, personId)
  const unit = {
    ...papers,
    name: `德通物流园${count}`,
    creditCode: creditCode(`91371402MA3ABCD${10 + count}`),
  }
  const { unitId } = await employer.does('accounts.submitUnit', unit)
  const officer = await city.as('fan-liping')
  await officer.does('accounts.decideUnit', { unitId, decision: 'verified', reason: '证照齐全' })
  return employer
}

/** At most 300 workers; there are six units. */
export async function gather(city: City, workerCount: number): Promise<Crowd> {
  const ids = Array.from({ length: workerCount }, (_, index) => crowdId(index + 1))
  const workers = await atOnce(clients, ids, (id) => aWorker(city, id))
  const employers = await atOnce(1, employerIds, (id, place) => unitOf(city, id, place))
  return { workers, employers }
}
