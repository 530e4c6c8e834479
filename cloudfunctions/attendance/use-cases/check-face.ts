/**
 * A worker signs in by face before a gig of the payroll card: ordered once, asked about afterwards. Whatever
 * fails here is no failure of the worker: the site code counts all the same.
 */
import type { ParsedInput } from '@/contract/actions'
import type { FaceView } from '@/contract/attendance'
import { plusMinutes } from '@/domain/calendar/instant'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import { sameRail } from '@/domain/wages/funds-model'
import { type Call, personOf } from '../../_kernel/call'
import { wechatPay } from '../../_kernel/merchant'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { type Booking, payrollAccountOfGig } from '../../gigs/reader'
import { type FaceCheck, faceCheckIdOf, faceChecks, faceNumberOf } from '../face-checks'
import { standingBooking } from '../standing-booking'

type Input = ParsedInput<'attendance.checkFace'>

interface Found extends FaceView {
  readonly check: FaceCheck
}

/** WeChat's page lives so long; afterwards another number is needed. */
const pageMinutes = 5

/** The check with its end; undefined while nobody can say, or when another may be ordered. */
async function endedCheck(subMerchantId: string, check: FaceCheck): Promise<FaceCheck | undefined> {
  if (check.state === 'succeeded') return check
  if (check.state !== 'ordered') return undefined
  const number = faceNumberOf(check.bookingId, check.count)
  const asked = await wechatPay().payroll.queryFaceCheck(subMerchantId, number)
  if (asked.outcome !== 'done' || asked.value.state === 'processing') return undefined
  return { ...check, state: asked.value.state }
}

interface Order {
  readonly call: Call<Input>
  readonly booking: Booking
  readonly subMerchantId: string
  readonly before: FaceCheck | undefined
}

/** The same number while its page lives, so that asking twice is one check. */
function nextCount({ call, before }: Order): number {
  if (!before) return 1
  const lives = before.state === 'ordered' && plusMinutes(before.orderedAt, pageMinutes) > call.now
  return lives ? before.count : before.count + 1
}

async function order(asking: Order): Promise<Found> {
  const { call, booking, subMerchantId, before } = asking
  const { bookingId, workerId, terms } = booking
  const count = nextCount(asking)
  const isSame = count === before?.count
  const check = { bookingId, workerId, count, orderedAt: isSame ? before.orderedAt : call.now }
  const ordered = await wechatPay().payroll.orderFaceCheck({
    subMerchantId,
    openid: personOf(call).openid ?? '',
    checkNo: faceNumberOf(bookingId, count),
    projectName: terms.tradeName,
    employerName: terms.employerName,
    purpose: 'signIn',
  })
  if (ordered.outcome !== 'done') return unavailable(check)
  return { state: 'ordered', token: ordered.value.token, check: { ...check, state: 'ordered' } }
}

const unavailable = (check: Omit<FaceCheck, 'state'>): Found => ({
  state: 'unavailable',
  token: null,
  check: { ...check, state: 'unavailable' },
})

async function ask(call: Call<Input>): Promise<Found | Refusal> {
  const booking = await standingBooking(call.reads, call.input.bookingId)
  if (isRefusal(booking)) return booking
  const { bookingId, workerId, gigId, terms } = booking
  const rail = sameRail({ ofGig: terms.fundsModel, ofEvent: 'payrollCard' })
  if (isRefusal(rail)) return rail
  const subMerchantId = await payrollAccountOfGig(call.reads, gigId)
  if (subMerchantId === null) return unavailable({ bookingId, workerId, count: 1, orderedAt: call.now })
  const before = await call.reads.get(faceChecks, faceCheckIdOf(bookingId))
  const ended = before && (await endedCheck(subMerchantId, before))
  return ended
    ? { state: ended.state, token: null, check: ended }
    : order({ call, booking, subMerchantId, before })
}

async function record(_call: Call<Input>, unit: Unit, { check, ...view }: Found): Promise<FaceView> {
  const checkId = faceCheckIdOf(check.bookingId)
  const before = await unit.get(faceChecks, checkId)
  if (!before) unit.create(faceChecks, checkId, check)
  else if (before.state !== 'succeeded') unit.save(faceChecks, checkId, check)
  return view
}

export const checkFace = prepared({ prepare: ask, run: record })
