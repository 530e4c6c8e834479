/**
 * Between the acts of the gigs anybody does anything: each action of the contract, by people right and wrong.
 */
import type { ActionName, SentInput } from '@/contract/actions'
import { events } from '@/contract/events'
import type { Citizen } from './citizens'
import type { PlayedByHouse, Plays } from './plays'
import { playsOfMoney } from './plays-of-money'
import { playsOfOfficers } from './plays-of-officers'
import { playsOfRails } from './plays-of-rails'
import { playsOfRounds } from './plays-of-rounds'
import { playsOfWork } from './plays-of-work'
import type { Stage } from './stage'

export const plays: Plays = {
  ...playsOfWork,
  ...playsOfMoney,
  ...playsOfOfficers,
  ...playsOfRails,
  ...playsOfRounds,
}

const byNews = Object.values(events).flat()

/** Whether the house itself plays an action: by news, or by a timer. */
export const playedByHouse = (action: string): PlayedByHouse =>
  byNews.some((each) => each === action) ? 'news' : 'timer'

/** Played by acts of their own, since they follow from what was done before. */
export const playedElsewhere: Readonly<Record<string, string>> = {}

const playable = Object.keys(plays) as readonly ActionName[]

/** Weights: what costs much time to make is done seldom. */
const seldom = (action: string) => action.startsWith('papers.')

interface SomeMove {
  readonly by: Citizen | undefined
  readonly input: SentInput<ActionName>
}

/** At the window staff do it for somebody, or a phone has lost its session and signs in anew. */
async function doOtherwise(stage: Stage, action: ActionName, { by, input }: SomeMove): Promise<void> {
  const { city, phones } = stage
  if (city.chance.happens(0.5)) {
    const clerk = city.chance.pick(stage.roster.staff)
    const more = by && { onBehalfOf: by.id, confirmation: { how: 'spoken' as const } }
    await phones.tell(clerk, action, input, more)
    return
  }
  city.happened('F15', 'the session of a desk is lost')
  await phones.tell(by, action, input, { deskToken: 'lost.session' })
  await phones.tell(by, action, input)
}

/** One call that nobody planned. */
export async function sprinkle(stage: Stage): Promise<void> {
  const { city, phones } = stage
  const action = city.chance.pick(playable)
  if (action === undefined || (seldom(action) && city.chance.happens(0.8))) return
  const play = plays[action] as ((stage: Stage) => SomeMove | undefined) | undefined
  const move = play?.(stage)
  if (move === undefined) return
  if (city.chance.happens(0.1)) await doOtherwise(stage, action, move)
  else await phones.tell(move.by, action, move.input)
}
