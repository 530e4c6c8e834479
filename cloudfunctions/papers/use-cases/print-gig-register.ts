/** The wage register of one gig, one line for each part of each worker's wage. */
import type { ParsedInput } from '@/contract/actions'
import type { RegisterFile } from '@/contract/papers'
import { registerWords } from '@/copy/zh/papers'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { readGig } from '../../gigs/reader'
import { itemsOfGig } from '../../wages/reader'
import { printRegister } from '../printing-register'

export async function printGigRegister(
  call: Call<ParsedInput<'papers.printGigRegister'>>,
): Promise<RegisterFile | Refusal> {
  const { gigId, format, part } = call.input
  const gig = await readGig(call.reads, gigId)
  if (!gig) return refuse('wages.gig.unknown', houseRule('W-01'))
  const items = [...(await itemsOfGig(gigId))].sort((one, other) => (one._id < other._id ? -1 : 1))
  const { employerId, employerName, workOn } = gig
  return printRegister(call, {
    ...{ employerId, employerName, format, part },
    from: workOn,
    to: workOn,
    fileName: registerWords.gigFile(workOn),
    count: items.length,
    items: ({ skip, limit }) => Promise.resolve(items.slice(skip, skip + limit)),
  })
}
