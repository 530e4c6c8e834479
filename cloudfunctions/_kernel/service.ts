/** Types of one word's service: its contract, its use cases, the relations it can answer, and its post. */
import type { Action, Contract } from '@/contract/define'
import type { CallEnvelope } from '@/contract/reply'
import type { Served } from '@/domain/policy/words'
import type { Relations } from './may'
import type { Deliver } from './outbox'
import type { CommandUseCase, PreparedUseCase, QueryUseCase, SweepUseCase } from './use-case'

/**
 * A use case when its input and output are no longer known; the contract has parsed the one and typed the
 * other.
 */
export type Step =
  | QueryUseCase<unknown, unknown>
  | CommandUseCase<unknown, unknown>
  | PreparedUseCase<unknown, unknown>
  | SweepUseCase<unknown, unknown>

export interface Service {
  readonly word: Served
  readonly contract: Contract
  readonly useCases: Readonly<Record<string, Step>>
  readonly relations: Relations
  readonly deliver: Deliver
}

/** A call that fits its contract, and the use case that serves it. */
export interface Fitting {
  readonly envelope: CallEnvelope
  readonly action: Action
  readonly step: Step
  readonly input: unknown
}
