/** Types of the ten words of this house, always in this order and spelt the same in every zone. */
export const words = [
  'accounts',
  'markets',
  'gigs',
  'matching',
  'attendance',
  'wages',
  'insurance',
  'training',
  'subsidies',
  'disputes',
] as const

export type Word = (typeof words)[number]
