/** News of a round: keeps a seat for everybody to whom it offered one, until the offer ends. */
import type { ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { getMany } from '../../_kernel/collections'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { promiseSeatsOf } from '../promises'
import { gigs } from '../repository'

type Input = ParsedInput<'gigs.promiseSeats'>

/** Requests under way at a time. */
const atOnce = 20

/** Each gig by one conditional update: a round of a whole market fits no transaction and needs none. */
async function promiseAll({ input, now }: Call<Input>): Promise<{ readonly done: boolean }> {
  const { roundId } = input
  const found = await getMany(
    gigs,
    input.gigs.map(({ gigId }) => gigId),
  )
  const known = new Map(found.map((gig) => [gig.gigId, gig]))
  for (let from = 0; from < input.gigs.length; from += atOnce) {
    const some = input.gigs.slice(from, from + atOnce)
    await Promise.all(
      some.map(async (offered) => {
        const gig = known.get(offered.gigId)
        if (gig) await promiseSeatsOf(gig, { roundId, now, offered })
      }),
    )
  }
  return { done: true }
}

export const promiseSeats = prepared({
  prepare: promiseAll,
  run: (_call: Call<Input>, _unit: Unit, done: { readonly done: boolean }) => Promise.resolve(done),
})
