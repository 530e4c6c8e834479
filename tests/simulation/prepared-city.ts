/** A city whose people are registered: played once for a day through the functions, then copied. */
import { markets } from '@/policies/markets-dezhou'
import { collections } from '../../cloudfunctions/_kernel/schema'
import { crowd } from '../../localcloud/seed/crowd'
import { people, type Person } from '../../localcloud/seed/people'
import { creditCode } from '../functions/credit-code'
import { officeOf, officer } from '../functions/officers'
import { type Citizen, citizenOf, type Phones } from './citizens'
import { subMerchantIdOf } from './merchant-numbers'
import type { SimulatedCloud } from './simulated-cloud'

export interface Roster {
  readonly workers: readonly Citizen[]
  readonly households: readonly Citizen[]
  readonly units: readonly Citizen[]
  readonly staff: readonly Citizen[]
  readonly offices: Readonly<Record<string, readonly Citizen[]>>
  /** Known to the registers, not to the market yet. */
  readonly newcomers: readonly Citizen[]
}

const unitHeads = ['jia-wenhua', 'dong-zhenhua', 'yuan-shuai', 'pan-yuqin']
/** Minors are for tests of their own: here everybody may take what they find. */
const tooYoung = ['song-dashuai', 'tang-jing', 'han-xiaobao']

const ofRole = (role: string): Citizen[] => people.filter(({ roleHint }) => roleHint === role).map(citizenOf)

/** Large sums need two officers who say the same. */
const secondOfFinance = citizenOf(secondPerson())

function secondPerson(): Person {
  const person = crowd.at(-1)
  if (person === undefined) throw new Error('the crowd is never empty')
  return person
}

export const roster: Roster = {
  workers: [
    ...ofRole('worker').filter(({ person }) => !tooYoung.includes(person.personId)),
    ...crowd.slice(0, 19).map(citizenOf),
  ],
  households: ofRole('employer').filter(({ person }) => !unitHeads.includes(person.personId)),
  units: ofRole('employer').filter(({ person }) => unitHeads.includes(person.personId)),
  staff: ofRole('staff'),
  offices: {
    ...Object.fromEntries(Object.entries(officeOf).map(([hint, role]) => [role, ofRole(hint)])),
    financeOfficer: [...ofRole('officer-finance'), secondOfFinance],
  },
  newcomers: crowd.slice(19, 45).map(citizenOf),
}

export const tradesOfWorkers = ['loader', 'housekeeper', 'cleaner', 'mover', 'packer'] as const

const put = (city: SimulatedCloud, collection: string, id: string, document: object) =>
  city.cloud.engine.replace({ collection, id, document: { ...document, _id: id } })

async function openOffices(city: SimulatedCloud): Promise<void> {
  const at = new Date(city.clock.now()).toISOString()
  for (const market of markets) await put(city, 'markets', market.marketId, market)
  for (const person of people) {
    const role = officeOf[person.roleHint]
    if (role !== undefined) await put(city, 'persons', citizenOf(person).id, officer(person, role, at))
  }
  const { id, person } = secondOfFinance
  await put(city, 'persons', id, officer(person, 'financeOfficer', at))
}

const nameOf = ({ person }: Citizen) => ({
  name: person.name,
  idNumber: person.idNumber,
  consent: true as const,
})

async function register(city: SimulatedCloud, phones: Phones, workers: readonly Citizen[]): Promise<void> {
  for (const worker of workers) {
    const phoneCode = city.wechat.phoneCodes.issue(worker.person)
    const trades = [...tradesOfWorkers]
    await phones.tell(worker, 'accounts.registerWorker', { phoneCode, trades, marketId: 'decheng' })
    await phones.tell(worker, 'accounts.confirmRealName', nameOf(worker))
  }
  for (const employer of [...roster.households, ...roster.units]) {
    const phoneCode = city.wechat.phoneCodes.issue(employer.person)
    await phones.tell(employer, 'accounts.registerEmployer', { phoneCode })
    await phones.tell(employer, 'accounts.confirmRealName', nameOf(employer))
  }
}

const verifiedUnit = (index: number, { person }: Citizen) => ({
  name: `德州样板用工${index + 1}号`,
  creditCode: creditCode(`91371402MA3ABCD0${index}`),
  kind: 'company' as const,
  legalRepresentative: person.name,
  address: '德州市德城区物流园东门',
  licenceFileId: 'cloud://simulation/licence.jpg',
  authorisationFileId: 'cloud://simulation/authorisation.jpg',
})

async function verifyUnits(phones: Phones): Promise<void> {
  const [officerOfUnits] = roster.offices.employmentOfficer ?? []
  for (const [index, head] of roster.units.entries()) {
    const submitted = await phones.tell(head, 'accounts.submitUnit', verifiedUnit(index, head))
    if (!submitted?.ok) throw new Error(`the unit of ${head.person.name}: ${JSON.stringify(submitted)}`)
    const { unitId } = submitted.data
    const decision = { unitId, decision: 'verified' as const, reason: '证照齐全' }
    await phones.tell(officerOfUnits, 'accounts.decideUnit', decision)
    await phones.tell(head, 'accounts.enterPayrollAccount', { subMerchantId: subMerchantIdOf(index) })
    const confirmed = { unitId, decision: 'confirmed' as const, reason: '与商户平台一致' }
    await phones.tell(officerOfUnits, 'accounts.decidePayrollAccount', confirmed)
  }
}

type Kept = readonly (readonly [collection: string, id: string, document: object])[]

const documentsOf = (city: SimulatedCloud): Kept =>
  Object.keys(collections).flatMap((collection) =>
    city.cloud.engine
      .find({ collection, criteria: {}, limit: 100_000 })
      .map(({ key, value }) => [collection, key, value] as const),
  )

/**
 * Registers everybody on the first call for a start, and copies what that left on every later one. A city may
 * have more workers than usual.
 */
export function preparedCities(
  city: SimulatedCloud,
  phonesFor: () => Phones,
  { workers }: Pick<Roster, 'workers'> = roster,
) {
  const kept = new Map<number, Kept>()

  async function play(milliseconds: number): Promise<Kept> {
    city.begin('the registered city', milliseconds - 3 * 3_600_000)
    await openOffices(city)
    const phones = phonesFor()
    await register(city, phones, workers)
    await verifyUnits(phones)
    for (const { action, refusedWith } of phones.intentions)
      if (refusedWith !== undefined) throw new Error(`preparing the city: ${action} ${refusedWith}`)
    return documentsOf(city)
  }

  return {
    async enter(origin: string, milliseconds: number): Promise<void> {
      const documents = kept.get(milliseconds) ?? (await play(milliseconds))
      kept.set(milliseconds, documents)
      city.begin(origin, milliseconds)
      for (const [collection, id, document] of documents) await put(city, collection, id, document)
    },
  }
}
