/** Figures the platform sets for itself: terms, windows and radii that no law fixes. */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'

interface HouseFigure {
  readonly key: string
  readonly value: number
  readonly unit: string
  readonly clause: string
}

const house = (figure: HouseFigure): PolicyRow =>
  policyRow({ ...figure, region: 'platform', from: '2026-01-01', sourceTitle: '平台规则', verified: true })

export const platformRows: readonly PolicyRow[] = [
  house({ key: 'close.safeWindow', value: 30, unit: 'seconds', clause: 'M-07 a transaction lives so long' }),
  house({ key: 'close.bookFrom', value: 10, unit: 'minuteOfDay', clause: 'M-10 of the next day' }),
  house({ key: 'close.channelFrom', value: 600, unit: 'minuteOfDay', clause: 'M-09 bills are safe by then' }),
  house({ key: 'close.timing', value: 1, unit: 'days', clause: 'M-08 a line may come later' }),
  house({ key: 'close.fourEyes', value: 10_000, unit: 'fen', clause: 'M-11 above it two officers agree' }),
  house({ key: 'close.longestCall', value: 40, unit: 'seconds', clause: 'M-09 of the 60 a function has' }),
  house({
    key: 'close.grace',
    value: 60,
    unit: 'minutes',
    clause: 'M-10 a close that has not begun is told',
  }),
  house({ key: 'call.life', value: 2, unit: 'minutes', clause: 'D-07 no call lives longer' }),
  house({ key: 'wage.autoRelease', value: 240, unit: 'minutes', clause: 'D-07 silent hours release' }),
  house({ key: 'wage.overdue', value: 1_440, unit: 'minutes', clause: 'D-07 overdue after due' }),
  house({ key: 'wage.staffTask', value: 4_320, unit: 'minutes', clause: 'D-07 staff task after due' }),
  house({
    key: 'wage.lookAgain',
    value: 1_440,
    unit: 'minutes',
    clause: 'D-07 late wages are looked at daily',
  }),
  house({
    key: 'wage.unreleased',
    value: 15,
    unit: 'minutes',
    clause: 'D-07 silent hours that a person sees',
  }),
  house({ key: 'wage.suspendEmployer', value: 15, unit: 'days', clause: 'D-07 red flag after due' }),
  house({ key: 'desk.code', value: 5, unit: 'minutes', clause: 'K-01 a sign-in code lives so long' }),
  house({ key: 'desk.token', value: 480, unit: 'minutes', clause: 'K-01 a working day at the counter' }),
  house({ key: 'contact.afterWork', value: 4_320, unit: 'minutes', clause: 'K-16 numbers seen after work' }),
  house({ key: 'booking.freeCancel', value: 120, unit: 'minutes', clause: 'C-09 before the start' }),
  house({
    key: 'booking.strikes',
    value: 3,
    unit: 'times',
    clause: 'C-09 late cancellations before a notice',
  }),
  house({ key: 'booking.strikeWindow', value: 180, unit: 'days', clause: 'C-09 how long a strike counts' }),
  house({ key: 'booking.callOutPay', value: 120, unit: 'minutes', clause: 'C-09 paid when sent home' }),
  house({ key: 'gig.headcount', value: 200, unit: 'people', clause: 'B-10 most people in one gig' }),
  house({ key: 'gig.longestShift', value: 720, unit: 'minutes', clause: 'B-10 longest planned shift' }),
  house({ key: 'gig.earliestPosting', value: 30, unit: 'days', clause: 'B-11 furthest day ahead' }),
  house({ key: 'review.inMarketHours', value: 30, unit: 'minutes', clause: 'B-31 pre-check 04:00-11:00' }),
  house({ key: 'review.otherwise', value: 120, unit: 'minutes', clause: 'B-31 pre-check and post-check' }),
  house({
    key: 'market.boardCloses',
    value: 660,
    unit: 'minuteOfDay',
    clause: 'A-13 board window 04:00-11:00',
  }),
  house({ key: 'market.presence', value: 240, unit: 'minutes', clause: 'A-13 presence without renewal' }),
  house({ key: 'matching.history', value: 90, unit: 'days', clause: 'C-05 kept appointments that count' }),
  house({ key: 'matching.radius', value: 3_000, unit: 'metres', clause: 'C-02 first circle' }),
  house({ key: 'matching.widerRadius', value: 10_000, unit: 'metres', clause: 'C-02 second circle' }),
  house({ key: 'attendance.siteCode', value: 10, unit: 'minutes', clause: 'T-01 life of a site code' }),
  house({ key: 'attendance.clockSkew', value: 10, unit: 'minutes', clause: 'T-02 device clocks differ' }),
  house({
    key: 'attendance.receipt',
    value: 2_880,
    unit: 'minutes',
    clause: 'T-02 late arrival of an event',
  }),
  house({ key: 'attendance.early', value: 60, unit: 'minutes', clause: 'T-02 check-in before the start' }),
  house({ key: 'attendance.late', value: 240, unit: 'minutes', clause: 'T-02 check-out after the end' }),
  house({ key: 'attendance.objection', value: 1_440, unit: 'minutes', clause: 'T-03 objection to a cut' }),
  house({ key: 'wage.nightFrom', value: 1_320, unit: 'minuteOfDay', clause: 'T-08 night begins' }),
  house({ key: 'wage.nightTo', value: 360, unit: 'minuteOfDay', clause: 'T-08 night ends' }),
  house({
    key: 'attendance.decision',
    value: 2_880,
    unit: 'minutes',
    clause: 'T-06 staff decide an objection',
  }),
  house({
    key: 'attendance.notAsPromised',
    value: 60,
    unit: 'minutes',
    clause: 'C-09 after arriving, when the job is not as promised',
  }),
]
