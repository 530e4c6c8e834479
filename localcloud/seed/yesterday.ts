/** The day before: two gigs were worked and paid, and in one of them an hour was cut that a worker misses. */
import { dayOf, instantAt, plusDays } from '@/domain/calendar/day'
import { instantOfMilliseconds, millisecondsOf } from '@/domain/calendar/instant'
import { handOf } from './hand'
import type { SeedStep, SeedTools } from './index'
import { payIn, postGig } from './posting'
import { type Post, yesterdaysPosts } from './posts'

/** 05:30, when the first people are at the shelter. */
const dawnMinute = 330

/** When yesterday began for a city that opens at `opensAt`, milliseconds since 1970. */
export function yesterdaysDawn(opensAt: number): number {
  const today = dayOf(instantOfMilliseconds(opensAt))
  return millisecondsOf(instantAt(plusDays(today, -1), dawnMinute))
}

const minutesOfDay = { arriving: 470, leaving: 962, confirming: 975, complaining: 1_110 }

/** Later only: a seed that was cut short begins again where its clock stands. */
function moveToMinute(tools: SeedTools, minute: number): Promise<void> {
  const yesterday = plusDays(dayOf(instantOfMilliseconds(tools.opensAt)), -1)
  return tools.moveTo(millisecondsOf(instantAt(yesterday, minute)))
}

interface Shift {
  readonly post: Post
  readonly gigId: string
  readonly workerId: string
  readonly bookingId: string
}

async function take(tools: SeedTools, post: Post, workerIds: readonly string[]): Promise<readonly Shift[]> {
  const gigId = await postGig(tools, post)
  await payIn(tools, post, gigId)
  const shifts: Shift[] = []
  for (const workerId of workerIds) {
    const { bookingId } = await handOf(tools, workerId).does('gigs.acceptGig', { gigId }, gigId)
    shifts.push({ post, gigId, workerId, bookingId })
  }
  return shifts
}

async function scan(tools: SeedTools, shift: Shift, kind: 'checkIn' | 'checkOut'): Promise<void> {
  const { post, gigId, workerId, bookingId } = shift
  const { scene } = await handOf(tools, post.employerId).does('attendance.issueSiteCode', { gigId })
  const deviceAt = instantOfMilliseconds(tools.now())
  const nonce = `${kind}${bookingId.replaceAll(':', '').slice(-20)}`
  const event = { bookingId, kind, code: scene, deviceAt, nonce }
  await handOf(tools, workerId).does('attendance.recordEvent', event, `${kind}:${deviceAt}`)
}

async function confirmHours(tools: SeedTools, { post, bookingId }: Shift, minutes: number): Promise<void> {
  const reason = minutes < 420 ? { reason: '中午停工一小时' } : {}
  const hours = { bookingId, workedMinutes: minutes, ...reason }
  await handOf(tools, post.employerId).does('attendance.confirmHours', hours, bookingId)
}

async function receive(tools: SeedTools, { workerId, bookingId }: Shift): Promise<void> {
  const hand = handOf(tools, workerId)
  const itemId = `${bookingId.replace('booking:', 'item:')}:base`
  const { state, parameters } = await hand.does('wages.openTransfer', { itemId })
  if (state === 'waitingForTap' && parameters)
    await hand.plays('confirm-transfer', { package: parameters.package })
}

async function complain(tools: SeedTools, { workerId, bookingId }: Shift): Promise<void> {
  const hand = handOf(tools, workerId)
  const { lines } = await hand.does('disputes.openComplaintDraft', { bookingId })
  const confirmedLines = lines.filter(({ value }) => value !== '').map(({ key }) => key)
  const request = '中午没有停工，一直在装车，请把少算的一小时补给我'
  const filed = { bookingId, confirmedLines, request, channel: 'inspection' } as const
  await hand.does('disputes.fileComplaint', filed, bookingId)
}

const isCut = ({ workerId }: Shift) => workerId === 'wang-jianguo'

export const yesterdayStep: SeedStep = {
  name: '昨天：干完两个活，工钱到账，有一份投诉',
  async run(tools) {
    const crews = await Promise.all([
      take(tools, yesterdaysPosts.loader, ['zhou-dayong', 'wang-jianguo']),
      take(tools, yesterdaysPosts.orchard, ['hu-yufen']),
    ])
    const shifts = crews.flat()
    const forEach = (work: (shift: Shift) => Promise<void>) => Promise.all(shifts.map(work))
    await moveToMinute(tools, minutesOfDay.arriving)
    await forEach((shift) => scan(tools, shift, 'checkIn'))
    await moveToMinute(tools, minutesOfDay.leaving)
    await forEach((shift) => scan(tools, shift, 'checkOut'))
    await moveToMinute(tools, minutesOfDay.confirming)
    await forEach((shift) => confirmHours(tools, shift, isCut(shift) ? 360 : 420))
    await forEach((shift) => receive(tools, shift))
    await moveToMinute(tools, minutesOfDay.complaining)
    await Promise.all(shifts.filter(isCut).map((shift) => complain(tools, shift)))
  },
}
