/** Why a gig stands where it stands: only facts of the work and the way, each in a few words. */
import { reasonWords } from '@/copy/zh/find'

it('says each reason that has a fact, in the order given, and leaves out what has none', () => {
  expect(
    reasonWords([
      { part: 'distance', facts: { distanceMetres: 2_140 } },
      { part: 'skill', facts: { knowsTrade: true } },
      { part: 'skill', facts: { knowsTrade: false } },
      { part: 'waitingDays', facts: { waitingDays: 3 } },
      { part: 'notYetKnown', facts: {} },
    ]),
  ).toEqual(['离你近', '工种对', '你等了 3 天，该轮到你'])
})
