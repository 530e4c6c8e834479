/**
 * Proves the marking of wordings in a post, and that no decision stands without rule, effect and sentence.
 */
import { decidingOffice, decisions } from '@/copy/zh/desk'
import { partsOf } from '@/pages/desk/queue/facts'
import { awardOf, isPart } from '@/pages/desk/queue/use-decide'

it('cuts a text exactly at its marked wordings', () => {
  expect(partsOf('先交押金,押证件', ['押金', '押证件'])).toEqual(['先交', '押金', ',', '押证件', ''])
  expect(partsOf('没有问题', [])).toEqual(['没有问题'])
  expect(partsOf('先交押金', ['押金']).join('')).toBe('先交押金')
})

it('gives each kind of row an office, and each decision a rule, an effect and a sentence to begin with', () => {
  expect(Object.keys(decidingOffice).sort()).toEqual(Object.keys(decisions).sort())
  for (const decision of Object.values(decisions).flat()) {
    expect(decision.suggestions.length).toBeGreaterThan(0)
    expect(decision.rule).toMatch(/^《.+》第.+条/)
    expect(decision.effect).not.toBe('')
  }
})

it('awards all, a part or nothing, and takes for a part only what is between the two', () => {
  expect(awardOf({ key: 'grantAll', part: 15 }, 60)).toBe(60)
  expect(awardOf({ key: 'grantPart', part: 15 }, 60)).toBe(15)
  expect(awardOf({ key: 'grantNone', part: 15 }, 60)).toBe(0)
  expect([0, 1, 59, 60].map((part) => isPart(part, 60))).toEqual([false, true, true, false])
})
