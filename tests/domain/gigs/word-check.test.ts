/** Proves that suspicious wordings are quoted with their rule, and that innocent ones pass. */
import { wordCheck } from '@/domain/gigs/word-check'
import { wordRules } from '@/policies/word-rules'
import { innocent, suspicious } from '../../oracles/wordings'

describe('the wording of a post', () => {
  it.each(suspicious)('%s is flagged as %s', (content, key) => {
    expect(wordCheck({ content }).map((flag) => flag.key)).toContain(key)
  })

  it.each(innocent)('%s passes', (content) => {
    expect(wordCheck({ content })).toEqual([])
  })

  it('is quoted with its field and its rule', () => {
    expect(wordCheck({ content: '早到。先交押金200元', conditions: null, hazards: undefined })).toEqual([
      expect.objectContaining({
        field: 'content',
        words: '交押金',
        key: 'deposit',
        rule: expect.objectContaining({ title: '中华人民共和国劳动合同法', article: '第九条' }),
      }),
    ])
  })

  it('is flagged in each field and as often as it stands there', () => {
    const flags = wordCheck({ content: '押金一百，押金现交', conditions: '押金' })
    expect(flags.map(({ field }) => field)).toEqual(['content', 'content', 'conditions'])
  })

  it('is looked at the same way the second time: no pattern remembers where it stopped', () => {
    const once = wordCheck({ content: '加微信聊' })
    expect(wordCheck({ content: '加微信聊' })).toEqual(once)
  })

  it('meets a rule from a sample for every rule there is', () => {
    const met = new Set<string>(suspicious.map(([, key]) => key))
    expect(wordRules.map(({ key }) => key).filter((key) => !met.has(key))).toEqual([])
  })
})
