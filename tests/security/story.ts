/**
 * The story as pictures of the whole store: a stage is played when first entered, and any test can step back
 * into it.
 */
import { collections } from '../../cloudfunctions/_kernel/schema'
import { type Actor, openWorld, type World } from '../functions/world'
import { cast, type CastName, type Facts, plot, type StageName } from './stages'

interface Picture {
  readonly at: string
  readonly facts: Partial<Facts>
  readonly documents: Readonly<Record<string, readonly { readonly _id: string }[]>>
}

export interface Story {
  readonly world: World
  actor(name: CastName): Actor
  /** Steps back into the picture of a stage; the facts of that stage are given. */
  enter(stage: StageName): Promise<Partial<Facts>>
  /**
   * Forgets the pictures: what follows is played again, with an order that the payment stand-in has not seen.
   */
  forget(): void
}

const photograph = (world: World, facts: Partial<Facts>): Picture => ({
  at: new Date().toISOString(),
  facts,
  documents: Object.fromEntries(
    Object.keys(collections).map((name) => [
      name,
      world.documents(name) as readonly { readonly _id: string }[],
    ]),
  ),
})

async function restore(world: World, { at, documents }: Picture): Promise<void> {
  world.cloud.reset()
  world.moveTo(at)
  for (const [name, list] of Object.entries(documents)) {
    for (const document of list) await world.put(name, document._id, document)
  }
}

/** Opens the story. Stages are played when first entered and remembered. */
export async function openStory(): Promise<Story> {
  const world = await openWorld()
  const pictures = new Map<StageName, Picture>()
  const first = photograph(world, {})

  async function picture(stage: StageName): Promise<Picture> {
    const known = pictures.get(stage)
    if (known) return known
    const [from, ...steps] = plot[stage]
    const before = from === undefined ? first : await picture(from)
    await world.dropPost()
    await restore(world, before)
    let facts = before.facts
    for (const step of steps) facts = { ...facts, ...(await step(world, facts)) }
    const taken = photograph(world, facts)
    pictures.set(stage, taken)
    return taken
  }

  return {
    world,
    actor: (name) => world.as(cast[name]),
    async enter(stage) {
      const found = await picture(stage)
      await world.dropPost()
      await restore(world, found)
      return found.facts
    },
    forget: () => pictures.clear(),
  }
}
