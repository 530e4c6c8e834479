/**
 * Types with which each word declares its actions: what goes in, what comes out, and whether anything is
 * written.
 */
import type { GenericSchema, InferOutput } from 'valibot'

/**
 * A query reads; a command writes once per idempotency key; a system command is called by the outbox or a
 * timer only.
 */
export type ActionKind = 'query' | 'command' | 'system'

export interface Action<Input extends GenericSchema = GenericSchema, Output = unknown> {
  readonly kind: ActionKind
  readonly input: Input
  /** Only a type: outputs are made by our own code and not parsed again. */
  readonly output?: Output
}

export type Contract = Readonly<Record<string, Action>>

/** What an action takes, after parsing. */
export type InputOf<A extends Action> = InferOutput<A['input']>
/** What an action answers when it is done. */
export type OutputOf<A extends Action> = NonNullable<A['output']>

/** Declares a query: `query(input)<Output>()`. */
export function query<Input extends GenericSchema>(input: Input) {
  return <Output>(): Action<Input, Output> & { readonly kind: 'query' } => ({ kind: 'query', input })
}

/** Declares a command: needs an idempotency key, writes everything or nothing. */
export function command<Input extends GenericSchema>(input: Input) {
  return <Output>(): Action<Input, Output> & { readonly kind: 'command' } => ({ kind: 'command', input })
}

/** Declares a command that only the outbox or a timer may call. */
export function system<Input extends GenericSchema>(input: Input) {
  return <Output = { readonly done: boolean }>(): Action<Input, Output> & { readonly kind: 'system' } => ({
    kind: 'system',
    input,
  })
}
