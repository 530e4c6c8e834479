/** Calls that send money may come only from the addresses a merchant has listed, if it has listed any. */
import { type Answer, refused } from './answer'
import type { Desk } from './desk'
import type { WireRequest } from './wire'

export const addressSetting = 'allowedAddresses'

const guarded = ['/v3/fund-app/mch-transfer/', '/v3/payroll-card/transfer-batches']

/** The list set by hand, or else the one it was made with; an empty one lets everybody in. */
function allowed(desk: Desk): readonly string[] {
  const text = desk.rows.settings.find(addressSetting)?.text
  if (text === undefined) return desk.allowedAddresses
  return text === '' ? [] : text.split(',')
}

/** The refusal for an address that is not listed, or null. */
export function listedAddresses(desk: Desk, { path, remoteAddress }: WireRequest): Answer | null {
  if (!guarded.some((prefix) => path.startsWith(prefix))) return null
  const list = allowed(desk)
  return list.length === 0 || list.includes(remoteAddress ?? '')
    ? null
    : refused('INVALID_REQUEST', '此IP地址不允许调用该接口')
}
