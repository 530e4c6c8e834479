/** Finding people of a round at the console: by any word of their row, and by how they stand. */
import type { RoundPersonView } from '@/contract/round-views'
import { cellsOf, shownPeople } from '@/pages/desk/round/people'

const person = (more: Partial<RoundPersonView>): RoundPersonView => ({
  personId: 'worker000001',
  nameMasked: '王*强',
  trades: ['loader'],
  present: true,
  gigId: null,
  gigTitle: null,
  state: null,
  score: null,
  standby: 2,
  sentence: '你能做的活，这一轮开始前都招满了。',
  ...more,
})

const people = [
  person({}),
  person({
    personId: 'w2',
    nameMasked: '李*梅',
    gigId: 'g1',
    gigTitle: '保洁员 8:00',
    state: 'open',
    standby: null,
  }),
  person({
    personId: 'w3',
    nameMasked: '赵*军',
    gigId: 'g2',
    gigTitle: '装卸工 6:30',
    state: 'accepted',
    standby: null,
  }),
]
const idsOf = (shown: readonly RoundPersonView[]) => shown.map(({ personId }) => personId)

it('shows a row as it is exported: who, trades, where, gig or place in line, answer, why', () => {
  expect(cellsOf(person({}))).toEqual([
    '王*强',
    '装卸工',
    '在市场',
    '候补 2',
    '',
    '你能做的活，这一轮开始前都招满了。',
  ])
})

it('finds rows that hold every word, in any order', () => {
  expect(idsOf(shownPeople(people, { only: 'all', text: ' 保洁  李 ' }))).toEqual(['w2'])
  expect(idsOf(shownPeople(people, { only: 'all', text: '没有这个词' }))).toEqual([])
})

it.each([
  ['all', ['worker000001', 'w2', 'w3']],
  ['idle', ['worker000001']],
  ['open', ['w2']],
  ['accepted', ['w3']],
] as const)('narrows to %s', (only, ids) => {
  expect(idsOf(shownPeople(people, { only, text: '' }))).toEqual(ids)
})
