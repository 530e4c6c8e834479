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

/**
 * What a call can name: a word, or `papers`, which owns no rule and no data and only writes down what words
 * say.
 */
export const served = [...words, 'papers'] as const
export type Served = (typeof served)[number]
