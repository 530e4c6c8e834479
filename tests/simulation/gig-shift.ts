/** Plays one worker's shift: arriving or not, leaving, the hours, the wage, the tap, and what is disputed. */
import { agreeToReceive, endAtWechat } from './consents'
import type { Citizen } from './citizens'
import { aReason, between, bookingIdOf, type Gig } from './gig'
import { askBack } from './giving-back'
import { planCard } from './payroll'
import { hour, instantText, look, lookAll, minute } from './stage'

interface StoredItem {
  readonly state: string
  readonly grossFen: number
}
type Item = StoredItem & { readonly _id: string }

interface Shift extends Gig {
  readonly worker: Citizen
  readonly bookingId: string
}

const isBooked = ({ stage, bookingId }: Shift) =>
  look<{ state: string }>(stage, 'bookings', bookingId)?.state === 'booked'

/** The base wage, and what was added to it or set aside of it. */
const itemsOf = ({ stage, bookingId }: Shift): readonly Item[] =>
  lookAll<StoredItem>(stage, 'payitems', { bookingId })

/** The worker scans the code of the place now; a phone without a network tells it later. */
async function scan(shift: Shift, kind: 'checkIn' | 'checkOut'): Promise<void> {
  const { stage, plan, gigId, worker, bookingId } = shift
  const { phones, city } = stage
  if (!isBooked(shift) && city.chance.happens(0.8)) return
  const shown = await phones.tell(plan.employer, 'attendance.issueSiteCode', { gigId })
  if (!shown?.ok) return
  const event = {
    bookingId,
    kind,
    code: shown.data.scene,
    deviceAt: instantText(city.clock.now()),
    nonce: `nonce${city.chance.bytes(6).toString('hex')}`,
  }
  if (city.chance.happens(0.12)) {
    const at = city.clock.now()
    between(shift, [at + 20 * minute, at + 5 * hour], () =>
      phones.tell(worker, 'attendance.recordEvent', event),
    )
    return
  }
  await phones.tell(worker, 'attendance.recordEvent', event)
  if (kind === 'checkIn' && city.chance.happens(0.08)) await leaveAgain(shift)
  if (city.chance.happens(0.1)) {
    city.happened('F15', 'the event of the phone is sent once more under a new key')
    await phones.tell(worker, 'attendance.recordEvent', event)
  }
}

/** The job is not what was promised; the employer may say that it is. */
async function leaveAgain(shift: Shift): Promise<void> {
  const { stage, plan, worker, bookingId } = shift
  const { phones, city } = stage
  const reported = await phones.tell(worker, 'attendance.reportNotAsPromised', {
    bookingId,
    difference: 'moreDanger',
  })
  if (!reported?.ok || city.chance.happens(0.4)) return
  const at = city.clock.now()
  between(shift, [at + 10 * minute, at + 10 * hour], () =>
    phones.tell(plan.employer, 'attendance.contestCallOut', { bookingId, reason: '活和约定的一样' }),
  )
}

function hoursGiven(shift: Shift, counted: number): { workedMinutes: number; reason?: string } {
  const { plan, stage } = shift
  switch (plan.confirming) {
    case 'cut':
      return {
        workedMinutes: Math.max(0, counted - stage.city.chance.between(10, 200)),
        reason: aReason(stage),
      }
    case 'nothing':
      return { workedMinutes: 0, reason: '人没来' }
    case 'more':
      return { workedMinutes: counted + 30 }
    default:
      return { workedMinutes: counted }
  }
}

async function confirm(shift: Shift): Promise<void> {
  const { stage, plan, bookingId } = shift
  const { phones, city } = stage
  const opened = await phones.tell(plan.employer, 'attendance.openShift', { bookingId })
  const counted = opened?.ok ? opened.data.workedMinutes : 60
  const pieces = plan.fields.payUnit === 'piece' ? { pieces: city.chance.below(320) } : {}
  await phones.tell(plan.employer, 'attendance.confirmHours', {
    bookingId,
    ...hoursGiven(shift, counted),
    ...pieces,
  })
}

/** The worker looks at the wage and taps "receive", or does not. */
async function receiveItem(shift: Shift, { _id: itemId }: Item): Promise<void> {
  const { stage, plan, worker } = shift
  const { phones, city } = stage
  await phones.tell(worker, 'wages.checkTransfer', { itemId })
  const opened = await phones.tell(worker, 'wages.openTransfer', { itemId })
  if (!opened?.ok || opened.data.parameters === null) return
  const visit = { openid: worker.person.openid, package: opened.data.parameters.package }
  if (plan.tapping === 'letsExpire') return
  const action = plan.tapping === 'declines' ? 'decline-transfer' : 'confirm-transfer'
  if (city.chance.happens(0.25)) city.payment.handDuringNextCall(action, visit)
  else if (city.payment.hand(action, visit)) city.story.tell(`${worker.person.name}: ${action}`)
  if (city.chance.happens(0.6)) await phones.tell(worker, 'wages.checkTransfer', { itemId })
}

async function receive(shift: Shift): Promise<void> {
  for (const item of itemsOf(shift)) await receiveItem(shift, item)
}

async function handOverItem(shift: Shift, { _id: itemId, grossFen }: Item): Promise<void> {
  const { stage, plan, worker } = shift
  await stage.phones.tell(plan.employer, 'wages.recordHandover', {
    itemId,
    method: stage.city.chance.one('cash', 'bank'),
  })
  const receivedFen = Math.max(1, grossFen) + (stage.city.chance.happens(0.15) ? 1 : 0)
  await stage.phones.tell(worker, 'wages.signReceipt', { itemId, receivedFen })
}

async function handOver(shift: Shift): Promise<void> {
  for (const item of itemsOf(shift)) await handOverItem(shift, item)
}

/** The worker does not agree with the hours; then the employer gives in, the worker does, or staff decide. */
async function object(shift: Shift): Promise<void> {
  const { stage, plan, worker, bookingId } = shift
  const { phones, city, roster } = stage
  const isPieces = plan.fields.payUnit === 'piece'
  const some = () => (isPieces ? { pieces: city.chance.below(60) } : { minutes: city.chance.between(0, 200) })
  const objected = await phones.tell(worker, 'attendance.objectToHours', {
    bookingId,
    reason: '我干满了',
    ...(city.chance.happens(0.5) && some()),
  })
  if (!objected?.ok) return
  const clerk = city.chance.pick(roster.staff)
  const ends = [
    () => phones.tell(plan.employer, 'attendance.concedeHours', { bookingId }),
    () => phones.tell(plan.employer, 'attendance.concedeHours', { bookingId, ...some() }),
    () => phones.tell(worker, 'attendance.withdrawObjection', { bookingId }),
    () => phones.tell(clerk, 'attendance.decideObjection', { bookingId, reason: '看过监控', ...some() }),
  ]
  const at = city.clock.now()
  for (const end of [city.chance.pick(ends), city.chance.happens(0.3) && city.chance.pick(ends)])
    if (end) between(shift, [at + 10 * minute, at + 20 * hour], end)
}

async function complain(shift: Shift): Promise<void> {
  const { stage, worker, bookingId } = shift
  const draft = await stage.phones.tell(worker, 'disputes.openComplaintDraft', { bookingId })
  if (!draft?.ok) return
  await stage.phones.tell(worker, 'disputes.fileComplaint', {
    bookingId,
    confirmedLines: draft.data.lines.map(({ key }) => key),
    request: '请按约定补发少算的工钱',
    channel: 'inspection',
  })
}

function planHours(shift: Shift): void {
  const { plan, stage } = shift
  const { endAt } = plan
  const { chance } = stage.city
  if (plan.confirming !== 'silence') {
    between(shift, [endAt - 5 * minute, endAt + 200 * minute], () => confirm(shift))
    if (chance.happens(0.12)) between(shift, [endAt - 5 * minute, endAt + 200 * minute], () => confirm(shift))
  }
  if (plan.confirming !== 'asCounted' && chance.happens(0.75))
    between(shift, [endAt + 210 * minute, endAt + 20 * hour], () => object(shift))
  if (chance.happens(0.12))
    between(shift, [endAt + 4 * hour, endAt + 20 * hour], () =>
      stage.phones.tell(plan.employer, 'wages.giveBonus', {
        bookingId: shift.bookingId,
        amountFen: chance.between(100, 9_999),
        reason: '干得又快又好',
      }),
    )
  if (chance.happens(0.12)) between(shift, [endAt + hour, endAt + 20 * hour], () => complain(shift))
}

function planAskingBack(shift: Shift): void {
  const { plan, stage } = shift
  if (!stage.city.chance.happens(0.12)) return
  between(shift, [plan.endAt + 13 * hour, plan.endAt + 40 * hour], async () => {
    for (const { _id } of itemsOf(shift)) await askBack(shift, shift.worker, _id)
  })
}

function planMoney(shift: Shift): void {
  const { plan, stage } = shift
  const { endAt } = plan
  if (plan.fields.fundsModel === 'recorded') {
    between(shift, [endAt + 30 * minute, endAt + 12 * hour], () => handOver(shift))
    return
  }
  const { chance } = stage.city
  if (chance.happens(0.15))
    between(shift, [endAt - 6 * hour, endAt + hour], () => agreeToReceive(stage, shift.worker))
  if (chance.happens(0.05))
    between(shift, [endAt - hour, endAt + 2 * hour], async () => endAtWechat(stage, shift.worker))
  if (plan.fields.fundsModel === 'payrollCard') planCard(shift, shift.worker, shift.bookingId)
  between(shift, [endAt + 10 * minute, endAt + 6 * hour], () => receive(shift))
  if (chance.happens(0.5)) between(shift, [endAt + 7 * hour, endAt + 30 * hour], () => receive(shift))
}

/** Plans the shift of somebody who has tried to take a seat. */
export function playShift(gig: Gig, worker: Citizen): void {
  const { plan, stage, gigId } = gig
  const bookingId = bookingIdOf(gigId, worker)
  const shift: Shift = { ...gig, worker, bookingId }
  if (!isBooked(shift)) return
  const { chance } = stage.city
  if (chance.happens(0.9)) {
    between(shift, [plan.startAt - 15 * minute, plan.startAt + 25 * minute], () => scan(shift, 'checkIn'))
    if (chance.happens(0.85))
      between(shift, [plan.endAt - 60 * minute, plan.endAt + 30 * minute], () => scan(shift, 'checkOut'))
  }
  planHours(shift)
  planMoney(shift)
  planAskingBack(shift)
}
