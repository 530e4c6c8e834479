/** Proves the check character of credit codes on published ones. */
import fc from 'fast-check'
import { readCreditCode } from '@/domain/accounts/credit-code'
import { publishedCreditCodes } from '../../oracles/credit-codes'
import { fixed } from '../fixed'
import { codeOf } from '../refused'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

describe('a credit code', () => {
  it.each(publishedCreditCodes)('%s is believed', (creditCode) => {
    expect(readCreditCode(creditCode)).toEqual({ creditCode })
  })

  it.each(['', '91330100799655058', '91330100799655058I', '9133010079965505 B', '9133o100799655058B'])(
    'is malformed as "%s"',
    (text) => {
      expect(codeOf(readCreditCode(text))).toBe('accounts.credit-code.malformed')
    },
  )

  it('is refused as soon as one character is another', () => {
    const codes = fc.constantFrom(...publishedCreditCodes)
    const step = fc.integer({ min: 1, max: alphabet.length - 1 })
    fc.assert(
      fc.property(codes, fc.integer({ min: 8, max: 17 }), step, (creditCode, at, by) => {
        const characters = [...creditCode]
        const position = alphabet.indexOf(characters[at] ?? '')
        characters[at] = alphabet.charAt((position + by) % alphabet.length)
        expect(codeOf(readCreditCode(characters.join('')))).toBe('accounts.credit-code.check-character')
      }),
      fixed(52),
    )
  })
})
