/** Gigs for me, best first with the reasons; or without any score, by their start, as everybody may ask. */
import type { ParsedInput } from '@/contract/actions'
import { type Call, personOf } from '../../_kernel/call'
import { readPresence } from '../../markets/reader'
import { rankedGigs, type RankedGigs } from '../ranking-gigs'
import { placeOf } from '../whereabouts'

type Input = ParsedInput<'matching.rankGigs'>

export async function rankGigs(call: Call<Input>): Promise<RankedGigs> {
  const { trade, personalised, limit } = call.input
  const presence = await readPresence(personOf(call)._id, call.now)
  return rankedGigs(call, { place: await placeOf(call.input, presence), trade, personalised, limit })
}
