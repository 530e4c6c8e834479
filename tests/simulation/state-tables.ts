/** The declared edges of every kind of document that has states, by collection. */
import { unitStates } from '@/domain/accounts/unit-states'
import { faceCheckStates } from '@/domain/attendance/face-check-states'
import { shiftStates } from '@/domain/attendance/shift-states'
import { complaintStates } from '@/domain/disputes/complaint-states'
import { applicationStates } from '@/domain/gigs/application-states'
import { bookingStates } from '@/domain/gigs/booking-states'
import { gigStates } from '@/domain/gigs/gig-states'
import { coverStates } from '@/domain/insurance/cover-states'
import { answerStates } from '@/domain/matching/plan/answer-states'
import { registrationStates } from '@/domain/matching/plan/registration-states'
import { claimStates } from '@/domain/subsidies/claim-states'
import { agreementStates } from '@/domain/wages/agreement-states'
import { attemptStates } from '@/domain/wages/attempt-states'
import { intentStates } from '@/domain/wages/intent-states'
import { itemStates } from '@/domain/wages/item-states'
import { orderStates } from '@/domain/wages/order-states'
import { refundStates } from '@/domain/wages/refund-states'

type Table = Readonly<Record<string, readonly string[]>>

/** Delivered or parked is the end of an event; a parked one may be taken up again by hand. */
const outboxTable: Table = { pending: ['delivered', 'parked'], parked: ['pending'], delivered: [] }

const stateTables: Readonly<Record<string, Table>> = {
  units: unitStates.table,
  gigs: gigStates.table,
  applications: applicationStates.table,
  bookings: bookingStates.table,
  shifts: shiftStates.table,
  orders: orderStates.table,
  payitems: itemStates.table,
  agreements: agreementStates.table,
  facechecks: faceCheckStates.table,
  refunds: refundStates.table,
  covers: coverStates.table,
  claims: claimStates.table,
  complaints: complaintStates.table,
  registrations: registrationStates.table,
  answers: answerStates.table,
  outbox: outboxTable,
}

interface Stated {
  readonly state: string
}
interface Wage extends Stated {
  readonly intent: (Stated & { readonly attempts: readonly (Stated & { billNumber: string })[] }) | null
}

/** Each state that a document holds, by the name of what is in that state. */
export function statesIn(
  collection: string,
  document: object | undefined,
): ReadonlyMap<string, readonly [Table, string]> {
  const found = new Map<string, readonly [Table, string]>()
  const table = stateTables[collection]
  if (table === undefined || document === undefined) return found
  found.set(collection, [table, (document as Stated).state])
  const { intent = null } = document as Partial<Wage>
  if (intent === null) return found
  found.set('intent', [intentStates.table, intent.state])
  for (const { billNumber, state } of intent.attempts)
    found.set(`attempt ${billNumber}`, [attemptStates.table, state])
  return found
}
