/** The code of a slip leads back to its item, and only a code that was made here leads anywhere. */
import fc from 'fast-check'
import { signCode } from '../../../cloudfunctions/_kernel/signature'
import { itemOfCode, slipAddress, slipCode } from '../../../cloudfunctions/papers/slip-code'

process.env.SIGNING_KEY = Buffer.alloc(32, 7).toString('base64')
process.env.PUBLIC_URL = 'https://gig.example.cn'

const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const id = fc.string({
  unit: fc.constantFrom(...letters),
  minLength: 12,
  maxLength: 12,
})
/** Every kind there is, alone and with the number of a part or a bonus. */
const kind = fc
  .tuple(fc.constantFrom('base', 'disputed', 'callOut', 'bonus'), fc.integer({ min: 0, max: 63 }))
  .map(([name, number]) => (number === 0 ? name : `${name}${number}`))
const itemId = fc.tuple(id, id, kind).map((parts) => `item:${parts.join(':')}`)

it('leads back to any item, in 35 characters that need no more than a scanner’s set', () => {
  fc.assert(
    fc.property(itemId, (item) => {
      const code = slipCode(item)
      expect(code).toMatch(/^w:[0-9A-Za-z.-]{22}:[0-9A-Za-z.-]{10}$/)
      expect(itemOfCode(code)).toBe(item)
    }),
  )
})

it('differs in more than one place for items that differ in one', () => {
  const codes = ['base', 'base2', 'disputed', 'disputed2', 'bonus1', 'bonus2', 'callOut'].map((name) =>
    slipCode(`item:aaaaaaaaaaaa:bbbbbbbbbbbb:${name}`),
  )
  const bodies = codes.map((code) => code.split(':')[1] ?? '')
  for (const [place, body] of bodies.entries()) {
    for (const other of bodies.slice(place + 1)) {
      const different = [...body].filter((letter, at) => letter !== other.charAt(at))
      expect(different.length).toBeGreaterThan(10)
    }
  }
})

it('is nothing when it was signed for another purpose, or by another house', () => {
  const code = slipCode('item:aaaaaaaaaaaa:bbbbbbbbbbbb:base')
  const [, body = ''] = code.split(':')
  expect(itemOfCode(signCode({ purpose: 'card', parts: [body] }))).toBeUndefined()
  process.env.SIGNING_KEY = Buffer.alloc(32, 8).toString('base64')
  expect(itemOfCode(code)).toBeUndefined()
  process.env.SIGNING_KEY = Buffer.alloc(32, 7).toString('base64')
  expect(itemOfCode(code)).toBe('item:aaaaaaaaaaaa:bbbbbbbbbbbb:base')
})

it('is never made for what is no item, or has a number that does not fit', () => {
  for (const wrong of ['item:short:bbbbbbbbbbbb:base', 'item:aaaaaaaaaaaa:bbbbbbbbbbbb:other']) {
    expect(() => slipCode(wrong)).toThrow('no code')
  }
  expect(() => slipCode('item:aaaaaaaaaaaa:bbbbbbbbbbbb:bonus64')).toThrow('no code')
})

it('leads to the public page of this house', () => {
  expect(slipAddress('w:a:b')).toBe('https://gig.example.cn/#/pages/wages/verify/index?code=w%3Aa%3Ab')
})
