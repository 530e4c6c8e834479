/** Reasons that the house itself writes into a shift, as worker and employer read them. */
import type { Difference } from '@/domain/attendance/not-as-promised'

export const attendanceTexts = {
  notSeen: '没有到岗记录，老板也没有确认',
  seenLate: '到岗记录后来才传到：我那天在干活',
} as const

/** In what a job differs from what was agreed, as the worker taps it and the employer reads it. */
export const differenceWords: Readonly<Record<Difference, string>> = {
  otherWork: '干的不是说好的活',
  otherPlace: '不在说好的地方',
  otherHours: '时间和说好的不一样',
  lessPay: '工钱比说好的少',
  moreDanger: '比说好的危险',
  noProtection: '没有说好的劳动保护',
}

export const differenceText = (difference: Difference, note: string | null): string =>
  note === null ? differenceWords[difference] : `${differenceWords[difference]}：${note}`
