/**
 * Plays one morning under one policy, minute by minute, and says what share of the best possible it reached.
 */
import { at } from '../generator/openings'
import { Hall, type Outcome } from './hall'
import { dawnMinutes, type Morning } from './morning'
import type { Policy } from './policies'

const everybody = ({ instance }: Morning): readonly number[] =>
  Array.from({ length: instance.workerCount }, (_, worker) => worker)

const isHere = ({ scansAt }: Morning, worker: number, minute: number): boolean =>
  at(scansAt, worker) >= 0 && at(scansAt, worker) <= minute

/** Offers what is planned to those who may be promised something now, until nobody declines any more. */
function promise(hall: Hall, workers: readonly number[], mayBePromised: (worker: number) => boolean): void {
  let isSettled = false
  while (!isSettled) {
    isSettled = hall
      .plan(workers.filter(hall.isWaiting))
      .filter(({ worker }) => mayBePromised(worker))
      .map((proposed) => hall.offer(proposed))
      .every((isTaken) => isTaken)
  }
}

function playList(morning: Morning, hall: Hall): void {
  const { scansAt } = morning
  const arrivals = everybody(morning).filter((worker) => isHere(morning, worker, dawnMinutes))
  for (const worker of arrivals.sort((left, right) => at(scansAt, left) - at(scansAt, right) || left - right))
    hall.pickOwn(worker)
}

function playBatches(morning: Morning, hall: Hall, everyMinutes: number): void {
  for (let minute = everyMinutes; minute <= dawnMinutes; minute += everyMinutes) {
    const here = everybody(morning).filter((worker) => isHere(morning, worker, minute - 1))
    promise(hall, here, () => true)
  }
}

/** Whoever registered counts as if they stood there, until the end shows who did not come. */
function playPlan(morning: Morning, hall: Hall, policy: Policy & { readonly kind: 'plan' }): void {
  const people = everybody(morning)
  const isExpected = (worker: number): boolean => at(morning.eagerness, worker) < policy.registeredPercent
  for (let minute = 0; minute < dawnMinutes; minute += 1) {
    const counted = people.filter((worker) => isHere(morning, worker, minute) || isExpected(worker))
    promise(hall, counted, (worker) => isHere(morning, worker, minute - policy.openMinutes))
  }
  const here = people.filter((worker) => isHere(morning, worker, dawnMinutes))
  promise(hall, here, () => true)
}

export function play(morning: Morning, policy: Policy): Outcome {
  const hall = new Hall(morning)
  if (policy.kind === 'list') playList(morning, hall)
  else if (policy.kind === 'batches') playBatches(morning, hall, policy.everyMinutes)
  else playPlan(morning, hall, policy)
  return hall.outcome()
}

/**
 * The best that could have been done by somebody who knew everything: who comes, and what will be declined.
 */
export function hindsight(morning: Morning): Outcome {
  const hall = new Hall(morning, { knowsWhatIsDeclined: true })
  const here = everybody(morning).filter((worker) => isHere(morning, worker, dawnMinutes))
  promise(hall, here, () => true)
  return hall.outcome()
}
