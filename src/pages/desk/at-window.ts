/** Who stands at the window now; kept in memory only, so that it ends with the page. */
import type { WindowPerson } from '@/contract/accounts'
import type { Confirmation } from '@/contract/reply'

export interface Visitor {
  readonly person: WindowPerson
  readonly confirmation: Confirmation
  /** Where this window stands. */
  readonly marketId: string
}

let visitor: Visitor | undefined

/** The person that is being served, or undefined. */
export const whoIsServed = (): Visitor | undefined => visitor
export function serve(next: Visitor | undefined): void {
  visitor = next
}
