/** Types of a scenario, and the short way to write one: at which stage, by whom, with what. */
import type { ActionName, Actions, SentInput } from '@/contract/actions'
import type { Actor } from '../functions/world'
import type { CastName, Facts, StageName } from './stages'

/** System actions are called by nobody here; they are tested as what nobody may call. */
export type CallableName = {
  [Name in ActionName]: Actions[Name]['kind'] extends 'system' ? never : Name
}[ActionName]

export interface Scenario<Name extends ActionName> {
  readonly stage: StageName
  readonly by: CastName | 'nobody'
  input(facts: Facts, actor: Actor): SentInput<Name>
}

/** A row for each callable action of a function. */
export type ScenariosOf<Word extends string> = {
  readonly [Name in Extract<CallableName, `${Word}.${string}`>]: Scenario<Name>
}

export const at = <Name extends ActionName>(
  stage: StageName,
  by: CastName | 'nobody',
  input: (facts: Facts, actor: Actor) => SentInput<Name>,
): Scenario<Name> => ({ stage, by, input })
