/** Why WeChat fails a transfer to a person, in its own words; the name is the only check of who receives. */
import type { Desk } from './desk'
import { receivedFen } from './float'

interface Payment {
  readonly openid: string
  /** Null when no name was sent: then none is compared. */
  readonly userName: string | null
  readonly amountFen: number
}

/** Null when the person may receive. */
export function payeeFlaw(desk: Desk, { openid, userName, amountFen }: Payment): string | null {
  const realName = desk.people(openid)?.realName
  if (realName === undefined) return 'ACCOUNT_NOT_EXIST'
  if (userName !== null && userName !== realName) return 'NAME_NOT_CORRECT'
  const today = receivedFen(desk, openid, desk.now()) + amountFen
  return today > desk.caps.userDayFen ? 'DAY_RECEIVED_QUOTA_EXCEED' : null
}
