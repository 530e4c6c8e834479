/**
 * A world in which one request can be made to go wrong, that steps back as often as wanted, and whose every
 * commit is watched.
 */
import type { CallReply } from '@/contract/reply'
import { replacePaymentNetwork } from '../simulation/payment-wire'
import { watchCommits } from '../simulation/invariants'
import { type SeenChange, type Watcher, WatchedStore } from '../simulation/watched-store'
import type { Actor } from '../functions/world'
import type { CastName, Facts } from '../security/stages'
import { openStory, type Picture, type Story } from '../security/story'
import { type Interrupter, openInterrupter } from './interruption'

// Pauses of a back-off move the played clock instead of letting the test wait.
jest.mock('node:timers/promises', () => ({
  setTimeout: async (milliseconds: number) => {
    jest.setSystemTime(Date.now() + milliseconds)
    await new Promise((resolve) => setImmediate(resolve))
  },
}))

export interface Laboratory {
  readonly story: Story
  readonly world: Story['world']
  readonly interrupter: Interrupter
  /** What has been promised and was broken since the last step back. */
  readonly violations: readonly string[]
  violated(invariant: string, words: string): void
  /** Each document that was written since the last step back, by its place, as it is now. */
  readonly changed: ReadonlyMap<string, unknown>
  actor(name: CastName | 'nobody'): Actor
  photograph(facts: Facts): Picture
  enter(picture: Picture): void
  fire(timer: string): Promise<void>
}

const changesOf = ({ documents }: Picture) =>
  Object.entries(documents).flatMap(([collection, list]) =>
    list.map((document) => ({
      collection,
      id: document._id,
      before: undefined,
      after: document as never,
    })),
  )

/**
 * A refund is marked as asked for before it is asked for, outside any unit: a claim of its sending, and no
 * effect of its own.
 */
function isMark({ collection, before, after }: SeenChange): boolean {
  if (collection !== 'refunds' || !before || !after) return false
  return JSON.stringify({ ...before, askedAt: null }) === JSON.stringify({ ...after, askedAt: null })
}

/** Opens the laboratory; one per test file. */
export async function openLaboratory(interrupter: Interrupter = openInterrupter()): Promise<Laboratory> {
  // With templates of their own, workers and employers are also told; that is one more thing to go wrong.
  Object.assign(process.env, { WECHAT_TEMPLATE_WAGE_LATE: 'late', WECHAT_TEMPLATE_WAGE_TAP: 'tap' })
  let violations: string[] = []
  const changed = new Map<string, unknown>()
  const violated = (invariant: string, words: string) => void violations.push(`${invariant}: ${words}`)
  const blind: Watcher = () => undefined
  let watcher = blind
  const { onRequest, around } = interrupter
  const story = await openStory({
    onRequest,
    around,
    storeOn: (disk) => new WatchedStore(() => watcher, 'none', disk),
  })
  const { world } = story
  replacePaymentNetwork(interrupter.carry((request) => world.payment.handle(request)))
  return {
    story,
    world,
    interrupter,
    get violations() {
      return violations
    },
    violated,
    changed,
    actor: (name) => (name === 'nobody' ? world.nobody : story.actor(name)),
    photograph: story.photograph,
    enter(picture) {
      watcher = blind
      story.restore(picture)
      const watching = watchCommits(violated)
      watching.onCommit(changesOf(picture))
      violations = []
      changed.clear()
      watcher = (changes) => {
        for (const { collection, id, after } of changes) changed.set(`${collection}/${id}`, after)
        watching.onCommit(changes.filter((change) => !isMark(change)))
      }
    },
    fire: (timer) => world.fireTimer(timer as 'deliver').catch(() => undefined),
  }
}

/** Sends a call as a phone would; nobody answers when the function dies. */
export const send = (
  actor: Actor,
  event: { readonly action: string; readonly input: unknown; key: string },
) => actor.sends(event.action.split('.')[0] ?? '', event).catch((): CallReply | undefined => undefined)
