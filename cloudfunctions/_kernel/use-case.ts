/** Types of use cases: a query answers, a command decides and writes in one unit, a sweep runs many units. */
import type { Action, Contract, InputOf, OutputOf } from '@/contract/define'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Call } from './call'
import type { Unit } from './unit'

type Answered<Output> = Promise<Output | Refusal>

/** Reads and answers; writes nothing. */
export type QueryUseCase<Input, Output> = (call: Call<Input>) => Answered<Output>

/** Decides and writes through the unit. May run several times when documents conflict. */
export type CommandUseCase<Input, Output> = (call: Call<Input>, unit: Unit) => Answered<Output>

/** What preparing a command has brought: how to go on, and how to take it back. */
export interface Prepared<Input, Output> {
  readonly run: CommandUseCase<Input, Output>
  readonly undo: () => Promise<void>
}

/** A command that must do something before its transaction: claim a seat, or ask WeChat. */
export interface PreparedUseCase<Input, Output> {
  readonly prepare: (call: Call<Input>) => Promise<Prepared<Input, Output> | Refusal>
  /** Where preparing is seldom needed: runs first, and throws `Unprepared` when it cannot do without. */
  readonly unprepared?: CommandUseCase<Input, Output>
}

/** Thrown by an `unprepared` run that must be prepared after all; nothing of it is kept. */
export class Unprepared extends Error {}

/** The three parts of a prepared command, as they are written in a use case. */
export interface PreparedParts<Input, Output, Found> {
  /** Runs once, outside the transaction, and must itself be safe to repeat. */
  readonly prepare: (call: Call<Input>) => Promise<Found | Refusal>
  readonly run: (call: Call<Input>, unit: Unit, found: Found) => Answered<Output>
  /** Takes back what `prepare` did when the unit was refused or failed. */
  readonly undo?: (call: Call<Input>, found: Found) => Promise<void>
}

/** Joins the parts, so that what was found reaches `run` and `undo` and nobody else. */
export const prepared = <Input, Output, Found>({
  prepare,
  run,
  undo,
}: PreparedParts<Input, Output, Found>): PreparedUseCase<Input, Output> => ({
  async prepare(call) {
    const found = await prepare(call)
    if (isRefusal(found)) return found
    return {
      run: (sameCall, unit) => run(sameCall, unit, found),
      undo: async () => undo?.(call, found),
    }
  },
})

/** A job of a timer over many things, each in its own unit. */
export interface SweepUseCase<Input, Output> {
  readonly sweep: (call: Call<Input>) => Answered<Output>
}

export type UseCaseOf<A extends Action> = A extends { readonly kind: 'query' }
  ? QueryUseCase<InputOf<A>, OutputOf<A>>
  : | CommandUseCase<InputOf<A>, OutputOf<A>>
    | PreparedUseCase<InputOf<A>, OutputOf<A>>
    | SweepUseCase<InputOf<A>, OutputOf<A>>

export type UseCases<C extends Contract> = { readonly [Name in keyof C]: UseCaseOf<C[Name]> }
