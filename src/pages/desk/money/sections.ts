/** The parts of the money desk, and which office sees which. */
import type { Me } from '@/contract/accounts'
import type { OfficeRole } from '@/contract/roles'
import { type moneyDeskWords as words } from '@/copy/zh/desk-money'

export type SectionKey = keyof typeof words.sections

const finance: readonly OfficeRole[] = ['financeOfficer', 'auditor']

const officesOf: Readonly<Record<SectionKey, readonly OfficeRole[]>> = {
  overview: finance,
  late: ['staff', 'inspectionOfficer', ...finance],
  stuck: ['staff', ...finance],
  differences: finance,
  closes: finance,
  corrections: finance,
  audit: ['auditor'],
}

const isSection = (key: string): key is SectionKey => Object.hasOwn(officesOf, key)

type Roles = Pick<Me, 'officeRoles'>

export const sectionsOf = ({ officeRoles }: Roles): readonly SectionKey[] =>
  Object.keys(officesOf)
    .filter(isSection)
    .filter((key) => officesOf[key].some((office) => officeRoles.includes(office)))

/** The part that was asked for, or the first that the office has. */
export const sectionNamed = (wanted: string | undefined, me: Roles): SectionKey | undefined =>
  sectionsOf(me).find((key) => key === wanted) ?? sectionsOf(me)[0]

/** Whether one of the offices may act; the auditor only looks. */
export const mayAct = ({ officeRoles }: Roles, ...offices: readonly OfficeRole[]): boolean =>
  offices.some((office) => officeRoles.includes(office))
