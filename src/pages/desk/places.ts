/** The places of the desk, and which of them an office has. */
import type { Me } from '@/contract/accounts'
import type { OfficeRole } from '@/contract/roles'
import { deskWords as words } from '@/copy/zh/desk'

export type PlaceKey = 'window' | 'queue' | 'round' | 'money'

interface Place {
  readonly key: PlaceKey
  readonly label: string
  readonly path: string
  readonly offices: readonly OfficeRole[]
}

/** In the order in which whoever has several begins with them. */
const places: readonly Place[] = [
  { key: 'window', label: words.window, path: '/pages/desk/window/index', offices: ['staff'] },
  {
    key: 'queue',
    label: words.queue,
    path: '/pages/desk/queue/index',
    offices: ['staff', 'employmentOfficer', 'inspectionOfficer', 'arbitrationOfficer', 'auditor'],
  },
  {
    key: 'round',
    label: words.round,
    path: '/pages/desk/round/index',
    offices: ['staff', 'employmentOfficer', 'auditor'],
  },
  {
    key: 'money',
    label: words.money,
    path: '/pages/desk/money/index',
    offices: ['staff', 'inspectionOfficer', 'financeOfficer', 'auditor'],
  },
]

type Roles = Pick<Me, 'officeRoles'>

export const placesOf = ({ officeRoles }: Roles): readonly Place[] =>
  places.filter(({ offices }) => offices.some((office) => officeRoles.includes(office)))

/** Where somebody begins the day; the queue for who has no place of their own, which says so. */
export const homeOf = (me: Roles): string => placesOf(me)[0]?.path ?? '/pages/desk/queue/index'
