/** Reasons that the house itself writes into a shift, as worker and employer read them. */
export const attendanceTexts = {
  notSeen: '没有到岗记录，老板也没有确认',
  seenLate: '到岗记录后来才传到：我那天在干活',
} as const
