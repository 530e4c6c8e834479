/** Three taps to be a worker: phone, trades, market. The real name waits until the first gig is taken. */
import type { Me } from '@/contract/accounts'
import type { ParsedInput } from '@/contract/actions'
import { prepared } from '../../_kernel/use-case'
import { findPhone, type FoundPhone, register } from '../registering'

type Input = ParsedInput<'accounts.registerWorker'>

/** Refuses a code that WeChat does not know, and a phone that belongs to somebody else. */
export const registerWorker = prepared<Input, Me, FoundPhone>({
  prepare: findPhone,
  run: (call, unit, found) => {
    const { trades, marketId } = call.input
    const change = { isWorker: true, trades, ...(marketId === undefined ? {} : { marketId }) }
    return register(call, unit, { found, change })
  },
})
