/**
 * Writes how far the close of a day has come; what is written twice takes nothing back.
 */
import type { Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import { proveTurn } from '../../_kernel/turns'
import type { ClosingCall } from './closing-turn'
import { type BillState, type ChannelClose, channelCloses } from './repository'

const steps: Readonly<Record<BillState, number>> = { missing: 1, reading: 2, read: 3 }

const progressOf = ({ accounts, tradeBillCompared }: ChannelClose): number =>
  accounts.reduce((sum, { bill }) => sum + steps[bill], tradeBillCompared ? 1 : 0)

const isFurther = (next: ChannelClose, stored: ChannelClose): boolean =>
  stored.state !== 'closed' && progressOf(next) >= progressOf(stored)

const nameOf = ({ accounts, tradeBillCompared, state, problem }: ChannelClose): string =>
  [...accounts.map(({ bill }) => bill), tradeBillCompared, state, problem].join('-')

/** `name` tells this write from others of the same call. */
export async function saveClose(call: ClosingCall, name: string, close: Stored<ChannelClose>): Promise<void> {
  const { _id: closeId, ...next } = close
  await sweepEach(call, {
    things: [{ _id: `${closeId}:${name}:${nameOf(next)}` }],
    work: async (unit) => {
      await proveTurn(unit, call.turn)
      const stored = await unit.get(channelCloses, closeId)
      if (!stored) unit.create(channelCloses, closeId, next)
      else if (isFurther(next, stored)) unit.save(channelCloses, closeId, next)
      return { done: true }
    },
  })
}
