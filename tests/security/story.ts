/**
 * The story as pictures of the store and of the payment stand-in: a stage is played when first entered, and
 * any test can step back into it.
 */
import { collections } from '../../cloudfunctions/_kernel/schema'
import { MemoryStore } from '../../localcloud/documents/memory/store'
import type { DocumentStore } from '../../localcloud/documents/store'
import type { PaymentPicture } from '../functions/stepping-payment'
import { type Actor, openWorld, type World, type WorldWishes } from '../functions/world'
import { cast, type CastName, type Facts, plot, type StageName } from './stages'

export interface Picture {
  readonly at: string
  readonly facts: Partial<Facts>
  readonly payment: PaymentPicture
  readonly documents: Readonly<Record<string, readonly { readonly _id: string }[]>>
  /** The documents with their indexes, to go on from as often as wanted. */
  readonly disk: MemoryStore
}

export interface StoryWishes extends Omit<WorldWishes, 'newStore'> {
  /** What stands before the disk of the world; nothing unless the caller wants to look on. */
  readonly storeOn?: (disk: MemoryStore) => DocumentStore
}

export interface Story {
  readonly world: World
  actor(name: CastName): Actor
  photograph(facts: Partial<Facts>): Picture
  restore(picture: Picture): void
  /** Steps back into the picture of a stage; the facts of that stage are given. */
  enter(stage: StageName): Promise<Partial<Facts>>
}

/** Opens the story. Stages are played when first entered and remembered. */
export async function openStory({ storeOn = (disk) => disk, ...wishes }: StoryWishes = {}): Promise<Story> {
  let disk = new MemoryStore()
  let next: MemoryStore | undefined
  const newStore = () => {
    disk = next ?? new MemoryStore()
    next = undefined
    return storeOn(disk)
  }
  const world = await openWorld({ ...wishes, newStore })
  const pictures = new Map<StageName, Picture>()

  const photograph = (facts: Partial<Facts>): Picture => ({
    at: new Date().toISOString(),
    facts,
    payment: world.payment.photograph(),
    documents: documentsOf(world),
    disk: disk.copy(),
  })

  function restore({ at, payment, disk: then }: Picture): void {
    next = then.copy()
    world.cloud.reset()
    world.payment.enter(payment)
    world.moveTo(at)
  }

  const first = photograph({})

  async function picture(stage: StageName): Promise<Picture> {
    const known = pictures.get(stage)
    if (known) return known
    const [from, ...steps] = plot[stage]
    const before = from === undefined ? first : await picture(from)
    restore(before)
    let facts = before.facts
    for (const step of steps) facts = { ...facts, ...(await step(world, facts)) }
    const taken = photograph(facts)
    pictures.set(stage, taken)
    return taken
  }

  return {
    world,
    photograph,
    restore,
    actor: (name) => world.as(cast[name]),
    async enter(stage) {
      const found = await picture(stage)
      restore(found)
      return found.facts
    },
  }
}

const documentsOf = (world: World): Picture['documents'] =>
  Object.fromEntries(
    Object.keys(collections).map((name) => [
      name,
      world.documents(name) as readonly { readonly _id: string }[],
    ]),
  )
