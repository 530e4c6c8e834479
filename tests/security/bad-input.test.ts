/** Input that does not fit is rejected with the field that is wrong, before anything is read or written. */
import { contracts } from '@/contract/contracts'
import type { Action } from '@/contract/define'
import type { ActionName } from '@/contract/actions'
import { served } from '@/domain/policy/words'
import { freshKey } from '../functions/world'
import { badInputs } from './bad-inputs'
import { type CallableName, type Scenario, scenarios } from './scenarios'
import { type Facts } from './stages'
import { openStory, type Story } from './story'

const leastPerAction = 200

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.world.close())

const actionOf = (name: string): Action => {
  const [word = '', verb = ''] = name.split('.')
  const action = served.flatMap((each) => (each === word ? [contracts[each][verb]] : []))[0]
  if (!action) throw new Error(`no action ${name}`)
  return action
}

describe.each(Object.keys(scenarios) as CallableName[])('%s', (name) => {
  it(`rejects at least ${leastPerAction} inputs that do not fit, and writes nothing`, async () => {
    const scenario = scenarios[name] as Scenario<ActionName>
    const facts = (await story.enter(scenario.stage)) as Facts
    const actor = scenario.by === 'nobody' ? story.world.nobody : story.actor(scenario.by)
    const good = scenario.input(facts, actor)
    const { bad } = badInputs(actionOf(name), good)
    expect(bad.length).toBeGreaterThanOrEqual(leastPerAction)
    const before = story.world.counts()
    const operations = JSON.stringify(story.world.cloud.countOperations())
    const [word = ''] = name.split('.')
    const wrong: string[] = []
    for (const { made, input } of bad) {
      const reply = await actor.sends(word, { action: name, input, key: freshKey() })
      if (reply.ok || reply.error.kind !== 'rejected') wrong.push(made)
    }
    expect(wrong).toEqual([])
    expect(JSON.stringify(story.world.cloud.countOperations())).toBe(operations)
    expect(story.world.counts()).toEqual(before)
  })
})

/** Envelopes that no client of ours would send. */
const envelopes: readonly unknown[] = [
  null,
  [],
  'text',
  7,
  {},
  { action: 1 },
  { action: 'x'.repeat(100), input: {} },
  { action: 'markets.__proto__', input: {} },
  { action: 'markets.constructor', input: {} },
  { action: 'markets.toString', input: {} },
  { action: 'wages.payIn', input: {} },
  { action: 'markets.leaveMarket', input: {} },
  { action: 'markets.leaveMarket', input: {}, key: 'short' },
  { action: 'markets.leaveMarket', input: {}, key: { $ne: null } },
  { action: 'markets.leaveMarket', input: {}, key: 'x'.repeat(300) },
  { action: 'markets.leaveMarket', input: {}, key: 'good-key-1', onBehalfOf: { $ne: null } },
  { action: 'markets.leaveMarket', input: {}, key: 'good-key-1', confirmation: { how: 'shouted' } },
  { action: 'markets.leaveMarket', input: {}, key: 'good-key-1', deskToken: 9 },
]

it.each(envelopes.map((envelope) => [JSON.stringify(envelope).slice(0, 80), envelope]))(
  'rejects the envelope %s',
  async (_text, envelope) => {
    await story.enter('registered')
    const reply = await story.actor('worker').sends('markets', envelope)
    expect(reply).toMatchObject({ ok: false, error: { kind: 'rejected', code: 'kernel.input.rejected' } })
  },
)
