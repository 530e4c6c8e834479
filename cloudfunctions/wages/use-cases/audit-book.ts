/**
 * The auditor checks the whole book by pages: balances, entries, chain; each page says where the next
 * begins.
 */
import type { Answer, ParsedInput } from '@/contract/actions'
import type { Call } from '../../_kernel/call'
import { auditPage } from '../close/auditing'

type Name = 'wages.auditBook'

export const auditBook = ({ input }: Call<ParsedInput<Name>>): Promise<Answer<Name>> =>
  auditPage(input.part, input.after ?? '')
