/** Each promise of a round, broken on purpose in one commit: whoever watches has to say so. */
import type { Document } from '../../localcloud/documents/canonical-text'
import { watchRounds } from './invariants-of-rounds'

const now = Date.parse('2026-11-24T12:00:00.000Z')
const offer = { roundId: 'round:1', until: '2026-11-24T22:00:00.000Z' }
const gig: Document = {
  workOn: '2026-11-25',
  state: 'published',
  startMinute: 480,
  endMinute: 720,
  seatsLeft: 1,
  holders: {},
  promises: {},
}
const chunks = { inputPeople: ['part'], inputPlaces: [], places: [], people: [] }
const round: Document = { number: 1, chunks }
const pointer: Document = { roundId: 'round:1', number: 1 }

function watched() {
  const said: string[] = []
  const onCommit = watchRounds(
    (invariant, words) => said.push(`${invariant} ${words}`),
    () => now,
  )
  const put = (collection: string, id: string, [before, after]: readonly [Document?, Document?]) => ({
    collection,
    id,
    before,
    after,
  })
  return { said, onCommit, put }
}

it('says nothing of an offer that a free seat bears, or of a round that is whole', () => {
  const { said, onCommit, put } = watched()
  onCommit([put('roundchunks', 'part', [undefined, { roundId: 'round:1', text: '' }])])
  onCommit([put('rounds', 'round:1', [undefined, round]), put('roundpointers', 'day', [undefined, pointer])])
  onCommit([put('gigs', 'one', [gig, { ...gig, promises: { zhang: offer } }])])
  expect(said).toEqual([])
})

it('says that more seats are promised than are left', () => {
  const { said, onCommit, put } = watched()
  onCommit([put('gigs', 'one', [gig, { ...gig, promises: { zhang: offer, liu: offer } }])])
  expect(said).toEqual(['I5 one: 2 seats are promised and 1 are left'])
})

it('says that one round offers one person two gigs at the same hour', () => {
  const { said, onCommit, put } = watched()
  onCommit([put('gigs', 'one', [gig, { ...gig, promises: { zhang: offer } }])])
  onCommit([put('gigs', 'two', [gig, { ...gig, promises: { zhang: offer } }])])
  expect(said).toEqual(['I5 round:1 offers zhang both two and one'])
})

it('says that somebody with a seat or an offer was moved', () => {
  const { said, onCommit, put } = watched()
  const before = { ...gig, holders: { liu: 'since' }, promises: { wang: offer } }
  onCommit([put('gigs', 'one', [before, { ...gig, promises: { zhang: offer } }])])
  expect(said).toEqual([
    'I5 one: a round has moved liu, who had a seat',
    'I5 one: a round has taken the offer to wang away',
  ])
})

it('says that a round is read of which a part is missing, or taken away', () => {
  const { said, onCommit, put } = watched()
  onCommit([put('rounds', 'round:1', [undefined, round]), put('roundpointers', 'day', [undefined, pointer])])
  expect(said).toEqual(['I12 round:1 is read, and 1 of its parts are missing'])
  onCommit([put('roundchunks', 'part', [undefined, { roundId: 'round:1', text: '' }])])
  onCommit([put('roundchunks', 'part', [{ roundId: 'round:1', text: '' }, undefined])])
  expect(said).toHaveLength(2)
})
