/**
 * Plays one whole lifecycle: a gig is posted, paid in, applied for, scanned, worked, confirmed, and its wage
 * settled. Whatever fails is tried again some minutes later, as people do.
 */
import type { SentInput } from '@/contract/actions'
import type { Citizen } from './citizens'
import { bookingIdOf } from './gig'
import { beijingDay, instantText, look, lookAll, minute, type Stage } from './stage'

export interface Lifecycle {
  readonly number: number
  readonly employer: Citizen
  readonly worker: Citizen
  readonly fields: SentInput<'gigs.postGig'>['gig']
  readonly postAt: number
  readonly startAt: number
  readonly endAt: number
  gigId: string
  isSettled: boolean
}

interface Progress {
  readonly stage: Stage
  readonly life: Lifecycle
}

/** One step of a lifecycle: true when it is done, whoever did it and whenever. */
type Step = (progress: Progress) => Promise<boolean>

/** Whatever goes wrong, nobody tries a step so often. */
const triesAtMost = 40

const bookingOf = ({ life }: Progress) => bookingIdOf(life.gigId, life.worker)

const post: Step = async ({ stage, life }) => {
  const posted = await stage.phones.tell(life.employer, 'gigs.postGig', { gig: life.fields, publish: true })
  if (!posted?.ok) return false
  life.gigId = posted.data.gigId
  stage.city.story.name(life.gigId, `gig ${life.number}`)
  return true
}

const isPaidIn = ({ stage, life }: Progress): boolean =>
  lookAll<{ state: string }>(stage, 'orders', { gigId: life.gigId }).some(({ state }) => state === 'paid')

/** At the cashier; who has paid already only asks how it stands. */
const payIn: Step = async (progress) => {
  const { stage, life } = progress
  const { phones, city } = stage
  const made = await phones.tell(life.employer, 'wages.payIn', { gigId: life.gigId })
  if (!made?.ok) return isPaidIn(progress)
  const { orderId } = made.data
  const opened =
    made.data.parameters === null ? await phones.tell(life.employer, 'wages.openPayIn', { orderId }) : made
  if (opened?.ok && opened.data.parameters !== null) {
    const visit = { openid: life.employer.person.openid, ...opened.data.parameters }
    if (city.chance.happens(0.25)) city.payment.handDuringNextCall('pay', visit)
    else city.payment.hand('pay', visit)
  }
  if (city.chance.happens(0.7)) await phones.tell(life.employer, 'wages.checkPayIn', { orderId })
  city.payment.actNow()
  return isPaidIn(progress)
}

const isBooked = (progress: Progress): boolean =>
  look<{ state: string }>(progress.stage, 'bookings', bookingOf(progress))?.state === 'booked'

const takeSeat: Step = async (progress) => {
  const { stage, life } = progress
  const { gigId, worker, employer } = life
  if (life.fields.hiring === 'choose') {
    await stage.phones.tell(worker, 'gigs.applyForGig', { gigId })
    await stage.phones.tell(employer, 'gigs.chooseApplicant', { gigId, workerId: worker.id })
  }
  await stage.phones.tell(worker, 'gigs.acceptGig', { gigId })
  return isBooked(progress)
}

interface Shift {
  readonly state: string
  readonly events: readonly { readonly kind: string }[]
}

const shiftOf = (progress: Progress) =>
  lookAll<Shift>(progress.stage, 'shifts', { gigId: progress.life.gigId })[0]

const scan =
  (kind: 'checkIn' | 'checkOut'): Step =>
  async (progress) => {
    const { stage, life } = progress
    const { phones, city } = stage
    const shown = await phones.tell(life.employer, 'attendance.issueSiteCode', { gigId: life.gigId })
    if (!shown?.ok) return false
    const recorded = await phones.tell(life.worker, 'attendance.recordEvent', {
      bookingId: bookingOf(progress),
      kind,
      code: shown.data.scene,
      deviceAt: instantText(city.clock.now()),
      nonce: `nonce${city.chance.bytes(6).toString('hex')}`,
    })
    return recorded?.ok === true || (shiftOf(progress)?.events ?? []).some((event) => event.kind === kind)
  }

const confirm: Step = async (progress) => {
  const { phones } = progress.stage
  const bookingId = bookingOf(progress)
  const opened = await phones.tell(progress.life.employer, 'attendance.openShift', { bookingId })
  if (!opened?.ok) return false
  const { workedMinutes } = opened.data
  await phones.tell(progress.life.employer, 'attendance.confirmHours', { bookingId, workedMinutes })
  return shiftOf(progress)?.state === 'confirmed'
}

interface Item {
  readonly state: string
}

const itemsOf = (progress: Progress) =>
  lookAll<Item>(progress.stage, 'payitems', { bookingId: bookingOf(progress) })

export const isSettled = (stage: Stage, life: Lifecycle): boolean => {
  const items = itemsOf({ stage, life })
  return items.length > 0 && items.every(({ state }) => state === 'paid')
}

const receive: Step = async (progress) => {
  const { stage, life } = progress
  const { phones, city } = stage
  for (const { _id: itemId, state } of itemsOf(progress)) {
    if (state !== 'waitingForTap') continue
    const opened = await phones.tell(life.worker, 'wages.openTransfer', { itemId })
    if (!opened?.ok || opened.data.parameters === null) continue
    const visit = { openid: life.worker.person.openid, package: opened.data.parameters.package }
    if (city.chance.happens(0.25)) city.payment.handDuringNextCall('confirm-transfer', visit)
    else city.payment.hand('confirm-transfer', visit)
    if (city.chance.happens(0.6)) await phones.tell(life.worker, 'wages.checkTransfer', { itemId })
    city.payment.actNow()
  }
  life.isSettled = isSettled(stage, life)
  return life.isSettled
}

interface Planned {
  readonly name: string
  readonly step: Step
  /** Not before this moment, nor sooner than this after the step before. */
  readonly notBefore: (life: Lifecycle) => number
  readonly pauseMinutes: number
}

const steps: readonly Planned[] = [
  { name: 'post', step: post, notBefore: ({ postAt }) => postAt, pauseMinutes: 0 },
  { name: 'pay in', step: payIn, notBefore: () => 0, pauseMinutes: 5 },
  { name: 'take the seat', step: takeSeat, notBefore: () => 0, pauseMinutes: 15 },
  {
    name: 'arrive',
    step: scan('checkIn'),
    notBefore: ({ startAt }) => startAt - 5 * minute,
    pauseMinutes: 1,
  },
  { name: 'leave', step: scan('checkOut'), notBefore: ({ endAt }) => endAt, pauseMinutes: 1 },
  { name: 'confirm', step: confirm, notBefore: () => 0, pauseMinutes: 30 },
  { name: 'receive', step: receive, notBefore: () => 0, pauseMinutes: 30 },
]

/** Plans the step with this number; when it is done the next one follows, when not it is tried again. */
function planStep(progress: Progress, number: number, tries = 1): void {
  const planned = steps[number]
  if (planned === undefined) return
  const { stage, life } = progress
  const { city, agenda, phones } = stage
  const pause = tries > 1 ? 4 : planned.pauseMinutes
  const from = Math.max(planned.notBefore(life), city.clock.now() + city.chance.below(pause * minute + 1))
  agenda.plan(from + city.chance.below(3 * minute), async () => {
    if (await planned.step(progress)) return planStep(progress, number + 1)
    if (tries < triesAtMost) return planStep(progress, number, tries + 1)
    phones.violated('I14', `lifecycle ${life.number} could not ${planned.name} in ${tries} tries`)
  })
}

/** Plans a whole lifecycle from its post on. */
export const planLifecycle = (stage: Stage, life: Lifecycle): void => planStep({ stage, life }, 0)

const openingMinute = 10 * 60 + 6

/** Draws one lifecycle of the day that begins at `midnight`, after the close of the day before. */
export function drawLifecycle(stage: Stage, number: number, midnight: number): Lifecycle {
  const { city, roster } = stage
  const { chance } = city
  const isUnit = chance.happens(0.6)
  const employer = chance.pick(isUnit ? roster.units : roster.households)
  const worker = roster.workers[number % roster.workers.length]
  if (employer === undefined || worker === undefined) throw new Error('a city has employers and workers')
  const postMinute = openingMinute + chance.below(90)
  const startMinute = postMinute + chance.between(60, 120)
  const endMinute = startMinute + chance.between(4, 16) * 30
  const isByDay = chance.happens(0.4)
  return {
    number,
    employer,
    worker,
    fields: {
      kind: 'gig',
      trade: isUnit ? 'packer' : 'cleaner',
      headcount: 1,
      content: '按约定干活,工具由雇主准备',
      place: { address: '德州市德城区物流园东门', latitude: 37.45, longitude: 116.3 },
      marketId: 'decheng',
      workOn: beijingDay(midnight),
      startMinute,
      endMinute,
      breakMinutes: endMinute - startMinute > 240 ? 60 : 0,
      payUnit: isByDay ? 'day' : 'hour',
      payRateFen: isByDay ? chance.between(18_000, 38_001) : chance.between(2_200, 4_500),
      fundsModel: 'reference',
      hiring: chance.happens(0.7) ? 'instant' : 'choose',
      meals: true,
      protection: '手套、口罩',
    },
    postAt: midnight + postMinute * minute,
    startAt: midnight + startMinute * minute,
    endAt: midnight + endMinute * minute,
    gigId: '',
    isSettled: false,
  }
}
