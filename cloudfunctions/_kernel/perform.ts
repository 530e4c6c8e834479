/** Does what was asked: relation, once, use case, audit, commit, and the news of it. */
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Grant } from '@/contract/permissions'
import { answeredBefore, writeAudit } from './audit'
import type { Call } from './call'
import type { Reads } from './collections'
import { refusedByRelation } from './may'
import { kick } from './outbox'
import type { Fitting, Service } from './service'
import { presentReads, transact } from './transact'
import type { Unit } from './unit'
import {
  type CommandUseCase,
  type PreparedUseCase,
  type QueryUseCase,
  type SweepUseCase,
  Unprepared,
} from './use-case'

export interface Performance {
  readonly service: Service
  readonly call: Call
  /** Grants of the caller's roles; one of their relations must hold too. */
  readonly grants: readonly Grant[]
}

/** Asks the relation with the reads of the use case itself, so that nothing is read twice. */
const refusedTo = ({ service, call, grants }: Performance, reads: Reads): Promise<Refusal | undefined> =>
  refusedByRelation({ call, grants, relations: service.relations, reads })

async function answerQuery(performance: Performance, run: QueryUseCase<unknown, unknown>): Promise<unknown> {
  const { call } = performance
  return (await refusedTo(performance, call.reads)) ?? run(call)
}

/** The answer that this key was given before, or undefined. */
async function repeated(call: Call, reads: Reads): Promise<{ readonly answer: unknown } | undefined> {
  const before = await answeredBefore(call, reads)
  return isRefusal(before) ? { answer: before } : before
}

/**
 * What is told to somebody who would now be refused: the answer this key was given, if it was. An old read
 * would take back what was done.
 */
async function answeredOr(call: Call, refusal: Refusal): Promise<unknown> {
  return (await repeated(call, presentReads))?.answer ?? refusal
}

async function decide(
  performance: Performance,
  unit: Unit,
  run: CommandUseCase<unknown, unknown>,
): Promise<unknown> {
  const { call } = performance
  const answer = (await refusedTo(performance, unit)) ?? (await run(call, unit))
  if (!isRefusal(answer)) writeAudit(call, unit, answer)
  return answer
}

interface Came {
  readonly answer: unknown
  /** False when nothing was written now: it was refused, or the key had been answered before. */
  readonly isDone: boolean
}

/**
 * The first run does not ask whether the key was answered before: nearly always it was not, and if it was,
 * writing its audit row collides and the second run asks. What the first run refuses is asked about
 * afterwards.
 */
async function runCommand(performance: Performance, run: CommandUseCase<unknown, unknown>): Promise<Came> {
  const { service, call } = performance
  let isDone = true
  const { answer, messages } = await transact<unknown>(call.now, async (unit, tried) => {
    const before = tried > 1 ? await repeated(call, unit) : undefined
    isDone = before === undefined
    return before ? before.answer : decide(performance, unit, run)
  })
  if (isRefusal(answer)) {
    return { answer: await answeredOr(call, answer), isDone: false }
  }
  await kick(messages, service.deliver)
  return { answer, isDone }
}

/** The answer of a run that needed no preparing; undefined when it did. */
async function withoutPreparing(
  performance: Performance,
  { unprepared }: PreparedUseCase<unknown, unknown>,
): Promise<Came | undefined> {
  if (unprepared === undefined) return undefined
  try {
    return await runCommand(performance, unprepared)
  } catch (error) {
    if (error instanceof Unprepared) return undefined
    throw error
  }
}

async function runAfterPreparing(
  performance: Performance,
  step: PreparedUseCase<unknown, unknown>,
): Promise<unknown> {
  const { call } = performance
  // Asked before preparing too, because preparing already acts in the caller's name; an old read refuses
  // nobody.
  const refusal = (await refusedTo(performance, call.reads)) && (await refusedTo(performance, presentReads))
  if (refusal) return answeredOr(call, refusal)
  const way = await step.prepare(call)
  // What cannot be prepared a second time (a code is used up) may repeat a call that was answered.
  if (isRefusal(way)) return answeredOr(call, way)
  try {
    const { answer, isDone } = await runCommand(performance, way.run)
    // An old key sent again is answered as before, and what was prepared for it anew is nobody's.
    if (!isDone) await way.undo()
    return answer
  } catch (error) {
    await way.undo()
    throw error
  }
}

async function runPrepared(
  performance: Performance,
  step: PreparedUseCase<unknown, unknown>,
): Promise<unknown> {
  const came = await withoutPreparing(performance, step)
  return came ? came.answer : runAfterPreparing(performance, step)
}

/** Runs the use case of a fitting call in the way its kind asks for; gives its answer or a refusal. */
export async function perform(performance: Performance, { action, step }: Fitting): Promise<unknown> {
  if (action.kind === 'query') return answerQuery(performance, step as QueryUseCase<unknown, unknown>)
  if (typeof step === 'function') return (await runCommand(performance, step)).answer
  if ('sweep' in step) return (step as SweepUseCase<unknown, unknown>).sweep(performance.call)
  return runPrepared(performance, step)
}
