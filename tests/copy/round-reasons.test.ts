/** Proves that every reason of a round can be said: in a few short sentences, with the facts that decided. */
import { whySentence, type WhyWords } from '@/copy/zh/round-reasons'
import type { Why } from '@/domain/matching/round/why'

const passed = { gig: 1, wished: 0, other: 3, ownScore: 6_000, otherScore: 6_500 }
const words = (why: Why, more: Partial<WhyWords> = {}): WhyWords => ({
  why,
  gigTitle: '搬家工 08:00',
  wishedTitle: '装卸工 06:30',
  deciding: null,
  change: null,
  ...more,
})

const everyKind: readonly Why[] = [
  { kind: 'closed' },
  { kind: 'full' },
  { kind: 'firstChoice', gig: 1 },
  { kind: 'freeSeat', wished: 0 },
  { kind: 'outscored', ...passed },
  { kind: 'onlyGig', ...passed, otherScore: 5_000 },
  { kind: 'exchange', ...passed, otherScore: 5_000 },
  { kind: 'together', ...passed, otherScore: 5_000 },
]

describe('the sentences of a round', () => {
  it.each(everyKind.map((why) => [why.kind, why] as const))('say %s in at most 60 characters', (_, why) => {
    const said = whySentence(words(why))
    expect(said.length).toBeGreaterThan(8)
    expect(said.length).toBeLessThanOrEqual(60)
    expect(said).toMatch(/。$/)
  })

  it('name the part that decided, and what would have changed it for somebody without work', () => {
    const facts = { ownFacts: { distanceMetres: 4_100 }, otherFacts: { distanceMetres: 2_000 } }
    const said = whySentence(
      words(
        { kind: 'outscored', ...passed, gig: null },
        {
          gigTitle: null,
          deciding: { part: 'distance', lead: 315, ...facts },
          change: { kind: 'waiting', days: 2 },
        },
      ),
    )
    expect(said).toBe(
      '“装卸工 06:30”的人，分数都不比你低。差得最多的一项：对方离那里近 2.1 公里。要是多等了 2 天，这一轮就有你的活。',
    )
  })

  it('say that equals stand by their number', () => {
    expect(whySentence(words({ kind: 'outscored', ...passed, otherScore: 6_000 }))).toContain('同分')
  })
})
