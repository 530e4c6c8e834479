/**
 * The demonstration people are complete and consistent: numbers that check, ages the rules need, every role.
 */
import { everybody, people } from '../../../localcloud/seed/people'

/** ISO 7064, MOD 11-2, written as the standard does it: from the right, in powers of two. */
function checks(idNumber: string): boolean {
  const values = [...idNumber].map((character) => (character === 'X' ? 10 : Number(character)))
  const sum = values.reverse().reduce((total, value, place) => total + value * (2 ** place % 11), 0)
  return sum % 11 === 1
}

it('gives everyone an identity number of Dezhou that checks and holds the birthday', () => {
  for (const { idNumber, bornOn } of everybody) {
    expect(idNumber).toMatch(/^3714\d{13}[\dX]$/)
    expect(checks(idNumber)).toBe(true)
    expect(idNumber.slice(6, 14)).toBe(bornOn.replaceAll('-', ''))
  }
})

it('gives nobody the number, telephone, openid or name of another', () => {
  for (const key of ['personId', 'openid', 'idNumber', 'phone'] as const) {
    expect(new Set(everybody.map((person) => person[key])).size).toBe(everybody.length)
  }
  expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
  for (const { openid } of everybody) expect(openid).toMatch(/^o[0-9A-Za-z]{27}$/)
})

it('has somebody too young, two between 16 and 18, one of 63, and every role', () => {
  const age = (bornOn: string) => (Date.parse('2026-11-24') - Date.parse(bornOn)) / 31_556_952_000
  const ages = people.map(({ bornOn }) => Math.floor(age(bornOn)))
  expect(ages.filter((years) => years === 15)).toHaveLength(1)
  expect(ages.filter((years) => years === 16 || years === 17)).toHaveLength(2)
  expect(ages.filter((years) => years === 63)).toHaveLength(1)
  expect(new Set(people.map(({ roleHint }) => roleHint)).size).toBe(8)
})
