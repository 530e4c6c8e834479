/**
 * A citizen's number is believed only when its check digit and its birthday fit; of it the birthday alone is
 * kept.
 *
 * Law     《公民身份号码》GB 11643-1999；《就业促进法》第四十一条第二项
 * Force   1999-07-01 →
 * Proof   tests/domain/accounts/id-number.test.ts
 */
import { type Day, day, isDay } from '../calendar/day'
import { type Refusal, type RuleSource, refuse } from '../policy/refusal'

const standard: RuleSource = { title: '公民身份号码', article: 'GB 11643-1999', verified: true }

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'
const shape = /^[1-9]\d{5}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/

const checkCharacterOf = (idNumber: string): string | undefined =>
  checkCharacters[weights.reduce((sum, weight, index) => sum + weight * Number(idNumber[index]), 0) % 11]

export interface ReadIdNumber {
  readonly birthOn: Day
}

/**
 * Takes the number and the present day; gives the birthday. The 17th digit, which tells sex, is never read.
 */
export function readIdNumber(idNumber: string, today: Day): ReadIdNumber | Refusal {
  const parts = shape.exec(idNumber)
  if (!parts) return refuse('accounts.id-number.malformed', standard, { length: idNumber.length })
  if (checkCharacterOf(idNumber) !== idNumber[17]) return refuse('accounts.id-number.check-digit', standard)
  const birthday = parts.slice(1).join('-')
  if (!isDay(birthday) || birthday > today) return refuse('accounts.id-number.birthday', standard)
  return { birthOn: day(birthday) }
}

/** First six and last four characters, as a screen may show them. */
export const maskIdNumber = (idNumber: string): string =>
  `${idNumber.slice(0, 6)}********${idNumber.slice(-4)}`
