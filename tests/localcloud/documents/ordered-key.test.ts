/** The order of values, as texts that any store can sort. */
import * as fastCheck from 'fast-check'
import { afterPrefix, orderedPart } from '../../../localcloud/documents/ordered-key'

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

const awkwardText = fastCheck.string({
  unit: fastCheck.constantFrom('a', 'b', '\u0000', '\u0001', '\u0002', '\uD7FF', '，', '装', '\uFFFF', '😀'),
  maxLength: 4,
})

describe('the ordered key of a value', () => {
  it('orders kinds as the database does', () => {
    const values = [
      undefined,
      [],
      -Infinity,
      -1.5,
      -0,
      1e-300,
      2,
      Infinity,
      '',
      'a',
      { a: 1 },
      [1],
      false,
      true,
      new Date(0),
    ]
    const keys = values.map(orderedPart)
    expect([...keys].sort()).toEqual(keys)
  })

  it('takes a missing value for null, and minus zero for zero', () => {
    expect(orderedPart(undefined)).toBe(orderedPart(null))
    expect(orderedPart(-0)).toBe(orderedPart(0))
  })

  it('orders numbers by size', () => {
    fastCheck.assert(
      fastCheck.property(
        fastCheck.double({ noNaN: true }),
        fastCheck.double({ noNaN: true }),
        (one, other) => {
          expect(orderedPart(one) < orderedPart(other)).toBe(one < other)
        },
      ),
    )
  })

  it('orders texts as JavaScript does, whether the store compares code units or bytes', () => {
    fastCheck.assert(
      fastCheck.property(awkwardText, awkwardText, (one, other) => {
        const [first, second] = [orderedPart(one), orderedPart(other)]
        expect(first < second).toBe(one < other)
        expect(byBytes(first, second) < 0).toBe(one < other)
        expect(first < afterPrefix(orderedPart(one).slice(0, 1))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('never lets one part run into the next', () => {
    fastCheck.assert(
      fastCheck.property(awkwardText, awkwardText, awkwardText, (one, other, next) => {
        const [first, second] = [orderedPart(one) + orderedPart(next), orderedPart(other)]
        if (one !== other) expect(first < second).toBe(one < other)
      }),
    )
  })
})
