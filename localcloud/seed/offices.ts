/**
 * The people of the bureau: who staffs which window and who holds which office, entered as a bureau would
 * enter them.
 */
import type { OfficeRole } from '@/contract/roles'
import type { PersonFields } from '../../cloudfunctions/_kernel/person'
import { personIdUnder } from '../../cloudfunctions/_kernel/identifiers'
import { instantOfMilliseconds } from '@/domain/calendar/instant'
import type { SeedDocument, SeedStep, SeedTools } from './index'
import { people, type Person, type RoleHint } from './people'

const offices: Readonly<Partial<Record<RoleHint, OfficeRole>>> = {
  staff: 'staff',
  'officer-employment': 'employmentOfficer',
  'officer-inspection': 'inspectionOfficer',
  'officer-arbitration': 'arbitrationOfficer',
  'officer-finance': 'financeOfficer',
  auditor: 'auditor',
}

/** Staff belong to a market; officers serve the whole city. */
const marketsOf: Readonly<Record<string, readonly string[]>> = {
  'cui-xiuying': ['decheng'],
  'shen-jun': ['lingcheng'],
  'tian-yuan': ['qihe'],
}

function officeHolder({ now, variables }: SeedTools, { personId, openid, roleHint }: Person): SeedDocument[] {
  const role = offices[roleHint]
  if (role === undefined) return []
  const person: PersonFields = {
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
    office: { roles: [role], marketIds: marketsOf[personId] ?? [] },
    registeredAt: instantOfMilliseconds(now()),
    registeredBy: 'seed',
  }
  return [{ _id: personIdUnder(variables['SEARCH_KEY'] ?? '', openid), ...person }]
}

export const officesStep: SeedStep = {
  name: '窗口和各科室人员',
  run: (tools) =>
    tools.put(
      'persons',
      people.flatMap((person) => officeHolder(tools, person)),
    ),
}
