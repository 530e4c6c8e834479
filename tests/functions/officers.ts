/** The offices of the city, filled with the demo people who stand for them. */
import type { Person } from '../../localcloud/seed/people'

/** The offices of the demo people, by the role they stand for in the seed. */
export const officeOf: Readonly<Record<string, string>> = {
  staff: 'staff',
  'officer-employment': 'employmentOfficer',
  'officer-inspection': 'inspectionOfficer',
  'officer-arbitration': 'arbitrationOfficer',
  'officer-finance': 'financeOfficer',
  auditor: 'auditor',
}

/** A person in an office, as the bureau enters them; everything a citizen would fill in is blank. */
export const officer = ({ openid }: Person, role: string, at: string) => ({
  openid,
  phone: null,
  isWorker: false,
  isEmployer: false,
  trades: [],
  certificates: [],
  marketId: null,
  elderMode: false,
  realName: null,
  unitId: null,
  office: { roles: [role], marketIds: ['decheng'] },
  registeredAt: at,
  registeredBy: 'seed',
})

/** The document of a demo person who holds an office; undefined for everybody else. */
export function officerDocument(person: Person, at: string): object | undefined {
  const role = officeOf[person.roleHint]
  return role === undefined ? undefined : officer(person, role, at)
}
