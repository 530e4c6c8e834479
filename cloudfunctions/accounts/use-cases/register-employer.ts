/** One tap to be an employer: the phone. Who hires for a unit hands in its papers afterwards. */
import type { Me } from '@/contract/accounts'
import type { ParsedInput } from '@/contract/actions'
import { prepared } from '../../_kernel/use-case'
import { findPhone, type FoundPhone, register } from '../registering'

type Input = ParsedInput<'accounts.registerEmployer'>

/** Refuses a code that WeChat does not know, and a phone that belongs to somebody else. */
export const registerEmployer = prepared<Input, Me, FoundPhone>({
  prepare: findPhone,
  run: (call, unit, found) => register(call, unit, { found, change: { isEmployer: true } }),
})
