/** The code that the employer shows at the work place; a photograph of it is worthless ten minutes later. */
import type { ParsedInput } from '@/contract/actions'
import { siteCodeAt, siteCodeExpiresAt } from '@/domain/attendance/site-code'
import type { Call } from '../../_kernel/call'
import { signCode } from '../../_kernel/signature'

interface ShownCode {
  readonly scene: string
  readonly page: string
  readonly expiresAt: string
}

export async function issueSiteCode(call: Call<ParsedInput<'attendance.issueSiteCode'>>): Promise<ShownCode> {
  const code = siteCodeAt(call.input.gigId, call.now)
  return {
    scene: signCode({ purpose: 'site', parts: [code.gigId, code.slot.toString(36)] }),
    page: 'pages/home/landing/index',
    expiresAt: siteCodeExpiresAt(code, call.now),
  }
}
