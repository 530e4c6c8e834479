/** Types of a unit of work: the only way in which a use case can write. */
import type { ActionName, ParsedInput } from '@/contract/actions'
import type { EventFacts, EventName } from '@/contract/events'
import type { Instant } from '@/domain/calendar/instant'
import type { Account, Entry } from '@/domain/ledger/entry'
import type { Refusal } from '@/domain/policy/refusal'
import type { Collection, Reads } from './collections'

/** The only way a use case can write. Nothing is sent before the use case has decided. */
export interface Unit extends Reads {
  readonly at: Instant
  /** Writes a new document; if the id is taken by then, the whole unit runs again. */
  create<Document extends object>(of: Collection<Document>, id: string, document: Document): void
  /** Replaces a document that this unit has read. */
  save<Document extends object>(of: Collection<Document>, id: string, document: Document): void
  /** Takes back a creation of this very unit; false when the document is none of its own. */
  forget<Document extends object>(of: Collection<Document>, id: string): boolean
  /**
   * Reads what is nearly always absent, as before a `create`. The first run answers "absent" without asking:
   * if it is there all the same, the creation collides, and the next run reads.
   */
  getUnlikely: Reads['get']
  /** Books an entry and its balances; the same entry id twice is booked once. */
  post(entry: Entry): Promise<Refusal | undefined>
  /**
   * Lets nothing leave the account while the case (an objection, a complaint) is open; a second case is
   * refused.
   */
  hold(account: Account, caseId: string): Promise<Refusal | undefined>
  /** Lifts the hold, in the unit that decides where the money goes. */
  release(account: Account): Promise<void>
  /**
   * Asks for an action right after the commit, at most once: only for work that a timer finds by itself when
   * the kick is lost. `subject` and the action make its key.
   */
  kick<Name extends ActionName>(action: Name, subject: string, input: ParsedInput<Name>): void
  /** Tells other functions, after the commit, exactly once each. */
  emit<Name extends EventName>(name: Name, subject: string, facts: EventFacts<Name>): void
}
