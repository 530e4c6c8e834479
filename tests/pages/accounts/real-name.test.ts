/** What is missing from a real name is said beside its line, before anything is sent. */
import { flawsOf } from '@/pages/accounts/real-name/use-real-name'

const whole = { name: '王建国', idNumber: '37142119700101123X', consents: true }

it('finds nothing missing in a whole form', () => {
  expect(flawsOf(whole)).toEqual({})
})

it.each([
  ['name', { name: '王' }],
  ['idNumber', { idNumber: '3714211970010112' }],
  ['idNumber', { idNumber: '37142119700101123x' }],
  ['consents', { consents: false }],
] as const)('says at the line %s what is missing there, and only there', (line, change) => {
  const flaws = flawsOf({ ...whole, ...change })
  expect(Object.keys(flaws)).toEqual([line])
  expect(flaws[line]).toMatch(/\p{Script=Han}/u)
})

it('says all that is missing at once', () => {
  expect(Object.keys(flawsOf({ name: ' ', idNumber: '', consents: false })).sort()).toEqual([
    'consents',
    'idNumber',
    'name',
  ])
})
