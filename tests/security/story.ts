/**
 * The story as pictures of the store and of the payment stand-in: a stage is played when first entered, and
 * any test can step back into it.
 */
import { collections } from '../../cloudfunctions/_kernel/schema'
import type { PaymentPicture } from '../functions/stepping-payment'
import { type Actor, openWorld, type World, type WorldWishes } from '../functions/world'
import { cast, type CastName, type Facts, plot, type StageName } from './stages'

export interface Picture {
  readonly at: string
  readonly facts: Partial<Facts>
  readonly payment: PaymentPicture
  readonly documents: Readonly<Record<string, readonly { readonly _id: string }[]>>
}

export interface Story {
  readonly world: World
  actor(name: CastName): Actor
  /** Steps back into the picture of a stage; the facts of that stage are given. */
  enter(stage: StageName): Promise<Partial<Facts>>
}

export const photograph = (world: World, facts: Partial<Facts>): Picture => ({
  at: new Date().toISOString(),
  facts,
  payment: world.payment.photograph(),
  documents: Object.fromEntries(
    Object.keys(collections).map((name) => [
      name,
      world.documents(name) as readonly { readonly _id: string }[],
    ]),
  ),
})

export async function restore(world: World, { at, documents, payment }: Picture): Promise<void> {
  world.cloud.reset()
  world.payment.enter(payment)
  world.moveTo(at)
  for (const [name, list] of Object.entries(documents)) {
    for (const document of list) await world.put(name, document._id, document)
  }
}

/** Opens the story. Stages are played when first entered and remembered. */
export async function openStory(wishes: WorldWishes = {}): Promise<Story> {
  const world = await openWorld(wishes)
  const pictures = new Map<StageName, Picture>()
  const first = photograph(world, {})

  async function picture(stage: StageName): Promise<Picture> {
    const known = pictures.get(stage)
    if (known) return known
    const [from, ...steps] = plot[stage]
    const before = from === undefined ? first : await picture(from)
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
      await restore(world, found)
      return found.facts
    },
  }
}
