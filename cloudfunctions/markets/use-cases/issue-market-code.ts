/** The signed code that hangs at a shelter; printed once, valid until its key is changed. */
import type { ParsedInput } from '@/contract/actions'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import type { Call } from '../../_kernel/call'
import { signCode } from '../../_kernel/signature'
import { markets } from '../repository'

type Input = ParsedInput<'markets.issueMarketCode'>

/** Refuses a market that is not in the directory. */
export async function issueMarketCode(call: Call<Input>): Promise<{ scene: string; page: string } | Refusal> {
  const { marketId } = call.input
  if (!(await call.reads.get(markets, marketId))) {
    return refuse('markets.market.unknown', houseRule('A-11'), { marketId })
  }
  return { scene: signCode({ purpose: 'market', parts: [marketId] }), page: 'pages/home/landing/index' }
}
