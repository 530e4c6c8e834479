/** What is read quickly is what the library reads, whatever the text holds. */
import { EJSON } from 'bson'
import * as fastCheck from 'fast-check'
import { canonicalText, parseCanonical, parseWire } from '../../../localcloud/documents/canonical-text'
import { propertyRuns } from '../../property-runs'

const number = fastCheck.oneof(
  fastCheck.integer(),
  fastCheck.double(),
  fastCheck.constantFrom(0, -0, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1, 1_799_999_999_999),
)
const leaf = fastCheck.oneof(
  number,
  fastCheck.string(),
  fastCheck.boolean(),
  fastCheck.constant(null),
  fastCheck.date({ noInvalidDate: true }),
)
const { document } = fastCheck.letrec<{ document: Record<string, unknown>; value: unknown }>((tie) => ({
  value: fastCheck.oneof(
    { maxDepth: 4 },
    leaf,
    fastCheck.array(tie('value'), { maxLength: 4 }),
    tie('document'),
  ),
  document: fastCheck.dictionary(
    fastCheck.oneof(fastCheck.constantFrom('$set', '$in', 'amountFen', '_id', '$id'), fastCheck.string()),
    tie('value'),
    { maxKeys: 5, noNullPrototype: true },
  ),
}))

it('reads any document as the library does', () => {
  fastCheck.assert(
    fastCheck.property(document, (one) => {
      const text = canonicalText(one)
      let expected: unknown
      try {
        expected = EJSON.parse(text)
      } catch {
        expect(() => parseCanonical(text)).toThrow()
        return
      }
      expect(parseCanonical(text)).toEqual(expected)
    }),
    { numRuns: propertyRuns(300), seed: 11 },
  )
})

it.each([
  '{"a":{"$numberInt":"12"},"b":[{"$numberLong":"9007199254740993"},{"$numberDouble":"Infinity"}]}',
  '{"a":{"$numberDouble":"-0.0"},"b":{"$numberDouble":"NaN"},"c":{"$numberInt":7}}',
  '{"at":{"$date":{"$numberLong":"1799999999999"}},"id":{"$oid":"65a1b2c3d4e5f60718293a4b"}}',
  '{"__proto__":{"x":{"$numberInt":"1"}}}',
  '{"a":{"$undefined":true},"b":{"$numberInt":null},"c":{"$numberDecimal":"1.5"}}',
])('reads %s as the library does', (text) => {
  expect(parseCanonical(text)).toEqual(EJSON.parse(text))
})

it('gives the date of the server and a usable expression where the wire asks for them', () => {
  expect(parseWire('{"at":{"$tcb_server_date":{"offset":{"$numberInt":"5"}}}}', 1_000)).toEqual({
    at: new Date(1_005),
  })
  expect(parseWire('{"name":{"$regularExpression":{"pattern":"^a","options":"i"}}}', 0)).toEqual({
    name: /^a/i,
  })
})

it('refuses what is no text of a document', () => {
  expect(() => parseCanonical('{"a":')).toThrow('not EJSON')
})
