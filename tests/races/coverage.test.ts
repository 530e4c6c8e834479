/**
 * No two commands of money are forgotten: they are raced, or have no document in common, or cannot both be
 * done, and then it is said why. System actions arrive with the timer `deliver`, which is raced with all.
 */
import { contracts } from '@/contract/contracts'
import { type Laboratory, openLaboratory } from '../crash/laboratory'
import { commandsOfMoney, type Meeting, Meetings } from './meeting'
import { inTurn, moments, wordsWithoutMoney } from './moments'
import { pairsOf } from './racing'

const pairName = (one: string, other: string) => [one, other].sort().join(' and ')

/** The word for a pair is that of the situation in which most happens. */
const rank: readonly Meeting[] = ['refused', 'apart', 'raced']

const found = new Map<string, Meeting>()
let lab: Laboratory

beforeAll(async () => {
  lab = await openLaboratory()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const meetings = new Meetings(lab)
  for (const situation of commandsOfMoney)
    for (const other of commandsOfMoney) {
      const name = pairName(situation.calls ?? '', other.calls ?? '')
      const met = await meetings.meet(situation, other)
      const known = found.get(name) ?? 'refused'
      found.set(name, rank.indexOf(met) > rank.indexOf(known) ? met : known)
    }
}, 600_000)
afterAll(() => lab.world.close())

const actions = [...new Set(commandsOfMoney.map(({ calls }) => calls ?? ''))]
const pairs = pairsOf(actions).map(([one, other]) => ({ one, other, name: pairName(one, other) }))

const shareAMoment = (one: string, other: string) =>
  Object.values(moments).some((each: readonly string[]) => each.includes(one) && each.includes(other))

const listed = inTurn.flatMap(({ first, later }) => later.map((each) => pairName(first, each)))

const namesOf = (wanted: (pair: (typeof pairs)[number]) => boolean) =>
  pairs.filter(wanted).map(({ name }) => name)

it('knows of every word whether its commands move or promise money', () => {
  const withMoney = actions.map((action) => action.split('.')[0] ?? '')
  expect([...new Set([...withMoney, ...Object.keys(wordsWithoutMoney)])].sort()).toEqual(
    Object.keys(contracts).sort(),
  )
})

it('has a moment for every command of money', () => {
  const known: readonly string[] = Object.values(moments).flat()
  expect(actions.filter((action) => !known.includes(action))).toEqual([])
})

it('races every two that share a moment, and says of the others which of them comes first', () => {
  const never = namesOf(({ one, other, name }) => found.get(name) === 'refused' && shareAMoment(one, other))
  expect(never.sort()).toEqual(listed.sort())
})

it('keeps no two apart by their moments that can be raced', () => {
  expect(namesOf(({ one, other, name }) => found.get(name) === 'raced' && !shareAMoment(one, other))).toEqual(
    [],
  )
})

it('races nearly every command with itself: the same done twice at once', () => {
  expect(namesOf(({ one, other, name }) => one === other && found.get(name) !== 'raced')).toEqual([
    // It only asks WeChat, and writes nothing.
    'wages.checkAgreement and wages.checkAgreement',
  ])
})

it('races pairs by the hundred', () => {
  expect(namesOf(({ name }) => found.get(name) === 'raced').length).toBeGreaterThanOrEqual(180)
})
