/**
 * What is timed as a list of ours is, gig by gig and point by point, the list that a look at every gig gives.
 */
import { suiting } from '@/domain/matching/utility'
import { factsOf } from '../../bench/matching/generator/facts'
import { morning } from '../../bench/matching/generator/market'
import { metresBetween } from '../../bench/matching/generator/openings'
import { finders } from '../../bench/matching/lists/finders'
import { drawGround, listLength } from '../../bench/matching/lists/ground'

const finder = (name: string) => {
  const found = finders.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

describe('the bench of lists', () => {
  it.each([300, 3_000])(
    'finds the same best twenty of %i gigs by index and by looking at all',
    async (count) => {
      const ground = drawGround(count, 1)
      const [ours, everyGig] = [await finder('ours').build(ground), await finder('every gig').build(ground)]
      const plain = ({ gigs, scores }: ReturnType<typeof ours>) =>
        Array.from(gigs, (gig, place) => [gig, scores[place]])
      const lists = ground.askers.map((worker) => [plain(ours(worker)), plain(everyGig(worker))])
      expect(lists.filter(([own]) => (own?.length ?? 0) > 0).length).toBeGreaterThan(100)
      for (const [own, other] of lists) expect(own).toEqual(other)
    },
  )

  it('counts by the shipped score', async () => {
    const ground = drawGround(1_000, 2)
    const everyGig = await finder('every gig').build(ground)
    for (const worker of ground.askers.slice(0, 60)) {
      const { gigs, scores } = everyGig(worker)
      expect(gigs.length).toBeLessThanOrEqual(listLength)
      for (let place = 0; place < gigs.length; place += 1) {
        const gig = gigs[place] ?? 0
        const metres = metresBetween(ground.market, worker, gig)
        const facts = factsOf(ground.market, worker, { gig, metres })
        expect([gig, scores[place]]).toEqual([gig, suiting(facts, morning).score])
      }
    }
  })
})
