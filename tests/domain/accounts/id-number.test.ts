/** Proves that only numbers with the right check digit and a real birthday are believed. */
import fc from 'fast-check'
import { maskIdNumber, readIdNumber } from '@/domain/accounts/id-number'
import { day } from '@/domain/calendar/day'
import { validIdNumbers } from '../../oracles/id-numbers'
import { fixed } from '../fixed'
import { codeOf, granted } from '../refused'

const today = day('2026-11-24')

describe('an ID number', () => {
  it.each(validIdNumbers)('$idNumber is read as born on $birthOn', ({ idNumber, birthOn }) => {
    expect(granted(readIdNumber(idNumber, today))).toEqual({ birthOn })
  })

  it('is refused as soon as one digit is another', () => {
    const samples = fc.constantFrom(...validIdNumbers)
    fc.assert(
      fc.property(
        samples,
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (sample, at, by) => {
          const digits = [...sample.idNumber]
          digits[at] = String((Number(digits[at]) + by) % 10)
          expect(codeOf(readIdNumber(digits.join(''), today))).toMatch(/^accounts\.id-number\./)
        },
      ),
      fixed(51),
    )
  })

  it.each(['', '37140219900307123', '3714021990030712345', '37140219900307123x', '０71402199003071236'])(
    'is malformed as %s',
    (text) => {
      expect(codeOf(readIdNumber(text, today))).toBe('accounts.id-number.malformed')
    },
  )

  it('is refused when its birthday does not exist or is still to come', () => {
    expect(codeOf(readIdNumber('371402199002301238', today))).toBe('accounts.id-number.birthday')
    const { idNumber, birthOn } = validIdNumbers[0]
    expect(codeOf(readIdNumber(idNumber, day('1970-01-01')))).toBe('accounts.id-number.birthday')
    expect(granted(readIdNumber(idNumber, day(birthOn))).birthOn).toBe(birthOn)
  })

  it('never carries the number into the facts of a refusal', () => {
    const refused = readIdNumber('371402199003071236', today)
    expect(JSON.stringify(refused)).not.toContain('19900307')
  })

  it('shows six and four characters on a screen', () => {
    expect(maskIdNumber('371402199003071236')).toBe('371402********1236')
  })
})
