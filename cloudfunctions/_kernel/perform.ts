/** Does what was asked: relation, once, use case, audit, commit, and the news of it. */
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Grant } from '@/contract/permissions'
import { answeredBefore, writeAudit } from './audit'
import type { Call } from './call'
import type { Reads } from './collections'
import { refusedByRelation } from './may'
import { kick } from './outbox'
import { outbox } from './outbox-item'
import type { Fitting, Service } from './service'
import { transact } from './transact'
import type { Unit } from './unit'
import type { CommandUseCase, PreparedUseCase, QueryUseCase, SweepUseCase } from './use-case'

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

/** An outbox item is done in the same commit as what it caused. */
async function markDelivered(call: Call, unit: Unit): Promise<void> {
  const item = await unit.get(outbox, call.key)
  if (item) unit.save(outbox, item._id, { ...item, state: 'delivered' })
}

async function decide(
  performance: Performance,
  unit: Unit,
  run: CommandUseCase<unknown, unknown>,
): Promise<unknown> {
  const { call } = performance
  const refusal = await refusedTo(performance, unit)
  const answer = refusal ?? (await run(call, unit))
  if (isRefusal(answer)) return answer
  if (call.caller.kind === 'system') await markDelivered(call, unit)
  writeAudit(call, unit, answer)
  return answer
}

async function runCommand(performance: Performance, run: CommandUseCase<unknown, unknown>): Promise<unknown> {
  const { service, call } = performance
  const { answer, deliveries } = await transact<unknown>(call.now, async (unit) => {
    const before = await repeated(call, unit)
    return before ? before.answer : decide(performance, unit, run)
  })
  await kick(deliveries, service.deliver)
  return answer
}

async function runPrepared(
  performance: Performance,
  step: PreparedUseCase<unknown, unknown>,
): Promise<unknown> {
  const { call } = performance
  // Asked before preparing too, because preparing already acts in the caller's name.
  const refusal = await refusedTo(performance, call.reads)
  if (refusal) return refusal
  const way = await step.prepare(call)
  // What cannot be prepared a second time (a code is used up) may repeat a call that was answered.
  if (isRefusal(way)) return (await repeated(call, call.reads))?.answer ?? way
  try {
    const answer = await runCommand(performance, way.run)
    if (isRefusal(answer)) await way.undo()
    return answer
  } catch (error) {
    await way.undo()
    throw error
  }
}

/** Runs the use case of a fitting call in the way its kind asks for; gives its answer or a refusal. */
export function perform(performance: Performance, { action, step }: Fitting): Promise<unknown> {
  if (action.kind === 'query') return answerQuery(performance, step as QueryUseCase<unknown, unknown>)
  if (typeof step === 'function') return runCommand(performance, step)
  if ('sweep' in step) return (step as SweepUseCase<unknown, unknown>).sweep(performance.call)
  return runPrepared(performance, step)
}
