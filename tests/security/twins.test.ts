/** The same command five times at once, under one key: one effect and five equal answers. */
import { contracts } from '@/contract/contracts'
import type { ActionName } from '@/contract/actions'
import { served } from '@/domain/policy/words'
import { freshKey } from '../functions/world'
import { type CallableName, type Scenario, scenarios } from './scenarios'
import { type Facts } from './stages'
import { openStory, type Story } from './story'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.world.close())

const commands = served.flatMap((word) =>
  Object.entries(contracts[word]).flatMap(([name, { kind }]) =>
    kind === 'command' ? [`${word}.${name}` as CallableName] : [],
  ),
)

async function send(name: CallableName, times: number) {
  const scenario = scenarios[name] as Scenario<ActionName>
  const facts = (await story.enter(scenario.stage)) as Facts
  const actor = scenario.by === 'nobody' ? story.world.nobody : story.actor(scenario.by)
  const [word = ''] = name.split('.')
  const event = { action: name, input: scenario.input(facts, actor), key: freshKey() }
  const replies = await Promise.all(Array.from({ length: times }, () => actor.sends(word, event)))
  return { replies, event, actor, word }
}

describe.each(commands)('%s', (name) => {
  it('has one effect and gives five equal answers', async () => {
    await send(name, 1)
    await story.world.settle()
    const once = story.world.counts()
    const { replies } = await send(name, 5)
    const answers = replies.map((reply) => (reply.ok ? { data: reply.data } : { code: reply.error.code }))
    expect(answers).toEqual(Array.from({ length: 5 }, () => answers[0]))
    await story.world.settle()
    expect(story.world.counts()).toEqual(once)
  })

  it('refuses another input under a key that was used', async () => {
    const { event, actor, word, replies } = await send(name, 1)
    const [reply] = replies
    const other = { ...event, action: 'accounts.changeSettings', input: { elderMode: false } }
    const sameFunction = word === 'accounts'
    if (reply?.ok !== true || !sameFunction || name === 'accounts.changeSettings') {
      // Only the same function shares the key's history; there the second input must not pass as the first.
      const again = await actor.sends(word, event)
      expect(again.ok ? again.data : again.error.code).toEqual(reply?.ok ? reply.data : reply?.error.code)
      return
    }
    expect(await actor.sends(word, other)).toMatchObject({ ok: false })
  })
})
