/** Types of the whole contract: every action by its full name, with what goes in and out. */
import type { accountsContract } from './accounts'
import type { attendanceContract } from './attendance'
import type { InputOf, OutputOf, Action } from './define'
import type { disputesContract } from './disputes'
import type { gigsContract } from './gigs'
import type { insuranceContract } from './insurance'
import type { marketsContract } from './markets'
import type { matchingContract } from './matching'
import type { papersContract } from './papers'
import type { subsidiesContract } from './subsidies'
import type { wagesContract } from './wages'
import type { InferInput } from 'valibot'

interface Contracts {
  accounts: typeof accountsContract
  markets: typeof marketsContract
  gigs: typeof gigsContract
  matching: typeof matchingContract
  attendance: typeof attendanceContract
  wages: typeof wagesContract
  insurance: typeof insuranceContract
  subsidies: typeof subsidiesContract
  disputes: typeof disputesContract
  papers: typeof papersContract
}

type Named<W extends keyof Contracts> = {
  [A in keyof Contracts[W] & string as `${W}.${A}`]: Contracts[W][A]
}

/** `word.action` → its declaration. */
export type Actions = Named<'accounts'> &
  Named<'markets'> &
  Named<'gigs'> &
  Named<'matching'> &
  Named<'attendance'> &
  Named<'wages'> &
  Named<'insurance'> &
  Named<'subsidies'> &
  Named<'disputes'> &
  Named<'papers'>

export type ActionName = keyof Actions & string
/** What a caller sends. */
export type SentInput<Name extends ActionName> = Actions[Name] extends Action
  ? InferInput<Actions[Name]['input']>
  : never
/** What a use case gets. */
export type ParsedInput<Name extends ActionName> = Actions[Name] extends Action
  ? InputOf<Actions[Name]>
  : never
/** What a caller gets back. */
export type Answer<Name extends ActionName> = Actions[Name] extends Action ? OutputOf<Actions[Name]> : never
