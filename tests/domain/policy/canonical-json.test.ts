/** Proves that what is hashed has one spelling. */
import fc from 'fast-check'
import { canonicalJson } from '@/domain/policy/canonical-json'
import { fixed } from '../fixed'

describe('canonical JSON', () => {
  it('sorts keys at every depth, keeps the order of lists and leaves out what is absent', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'x' }], a: null, z: undefined })).toBe(
      '{"a":null,"b":[{"c":"x","d":1}]}',
    )
  })

  it('refuses a fraction, which other programs write in other ways', () => {
    expect(() => canonicalJson(0.1)).toThrow('whole')
  })

  it('is JSON that reads back as what was written, in whatever order the keys came', () => {
    const things = fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.boolean()))
    fc.assert(
      fc.property(things, (thing) => {
        const turned = Object.fromEntries(Object.entries(thing).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(thing))
        expect(JSON.parse(canonicalJson(thing))).toEqual({ ...thing })
      }),
      fixed(31),
    )
  })
})
