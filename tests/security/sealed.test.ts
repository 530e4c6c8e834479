/**
 * What is sealed stays sealed: no name, phone or ID number in the clear, in any document or reply of the
 * whole story.
 */
import { cast, type StageName, stageNames } from './stages'
import { openStory, type Story } from './story'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.world.close())

/** Whoever has given their real name and phone in the story. */
const citizens = (['worker', 'otherWorker', 'employer', 'otherEmployer'] as const).map((name) => cast[name])

const secretsOf = (personId: string): readonly string[] => {
  const { name = '', idNumber = '', phone = '' } = story.world.as(personId).person ?? {}
  return [name, idNumber, phone]
}

it.each(stageNames as readonly StageName[])(
  'at the stage %s the store holds no open name, phone or ID number',
  async (stage) => {
    await story.enter(stage)
    const store = Object.keys(story.world.counts())
      .map((collection) => JSON.stringify(story.world.documents(collection)))
      .join('\n')
    const found = citizens.flatMap(secretsOf).filter((secret) => store.includes(secret))
    expect(found).toEqual([])
  },
)
