/**
 * What a round may never look at, and by which limits alone it closes a gig, is written where all can read
 * it.
 *
 * Law     《个人信息保护法》第二十四条；《就业促进法》第三条；House rules C-05, C-06
 * Force   2026-01-01 →
 * Proof   tests/domain/matching/plan/algorithm-facts.test.ts
 */

/** Facts that no score has a field for. */
export const neverUsed = [
  'sex',
  'age',
  'ethnicity',
  'religion',
  'marriage',
  'householdRegistration',
  'health',
  'clicks',
  'messages',
] as const

/**
 * Limits that close a gig to somebody in a round; each is said with its rule and with what would change it.
 */
export const roundLimits = [
  'certificate',
  'minorTrade',
  'trade',
  'hours',
  'overlap',
  'radius',
  'wageFloor',
  'ownGig',
  'declined',
  'wayOfPay',
  'partOfCrew',
  'crewWithoutLead',
  'employerChooses',
] as const
