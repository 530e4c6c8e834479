/** Open gigs for everybody, without any score: what begins first stands first. */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { gigViews } from '../gig-view'
import { searchOpenGigs } from '../open-gigs'
import { gigs } from '../repository'

type Input = ParsedInput<'gigs.listGigs'>

/** Pages by the id of the last gig seen; an unknown one starts at the beginning. */
export async function listGigs(call: Call<Input>): Promise<Answer<'gigs.listGigs'>> {
  const { after, limit, ...wanted } = call.input
  const last = after === undefined ? undefined : await call.reads.get(gigs, after)
  const found = await searchOpenGigs({ ...wanted, now: call.now, afterKey: last?.listKey, limit: limit + 1 })
  const page = found.slice(0, limit)
  return {
    gigs: await gigViews(page, call.now),
    next: found.length > limit ? (page.at(-1)?.gigId ?? null) : null,
  }
}
