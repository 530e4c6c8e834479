/** News of a round: keeps a seat for everybody to whom it offered one, until the offer ends. */
import type { ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { getMany } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { presentReads } from '../../_kernel/transact'
import { prepared } from '../../_kernel/use-case'
import { promiseSeatsOf } from '../promises'
import { type Gig, gigs } from '../repository'

type Input = ParsedInput<'gigs.promiseSeats'>

/** Requests under way at a time. */
const atOnce = 20

/** The parts of one crew one after the other: each changes what the next condition reads. */
async function promiseParts({ input, now }: Call<Input>, gig: Gig): Promise<void> {
  const { roundId } = input
  let known: Gig | undefined = gig
  for (const offered of input.gigs.filter(({ gigId }) => gigId === gig.gigId)) {
    if (known) await promiseSeatsOf(known, { roundId, now, offered })
    known = gig.parts && (await presentReads.get(gigs, gig.gigId))
  }
}

/** Each gig by conditional updates: a round of a whole market fits no transaction and needs none. */
async function promiseAll(call: Call<Input>): Promise<{ readonly done: boolean }> {
  const gigIds = [...new Set(call.input.gigs.map(({ gigId }) => gigId))]
  const found = await getMany(gigs, gigIds)
  for (let from = 0; from < found.length; from += atOnce)
    await Promise.all(found.slice(from, from + atOnce).map((gig) => promiseParts(call, gig)))
  return { done: true }
}

export const promiseSeats = prepared({
  prepare: promiseAll,
  run: (_call: Call<Input>, _unit: Unit, done: { readonly done: boolean }) => Promise.resolve(done),
})
