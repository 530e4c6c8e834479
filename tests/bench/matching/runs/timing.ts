/**
 * Times one solver on one instance: the first run of a fresh process, then repeats until it is warm enough.
 */
import { certify } from '@/domain/matching/assignment/certificate'
import type { Instance } from '@/domain/matching/assignment/instance'
import type { Loaded } from '../peers/solver'
import { worthOf } from './judge'

export interface Timing {
  /** Loading the package; for ours nothing, it is in the bundle. */
  readonly loadMs: number
  /** First run in the process: nothing compiled, nothing warm. */
  readonly coldMs: number
  /** Empty for who took too long to be asked twice. */
  readonly warmMs: readonly number[]
  readonly objective: number
  /** Only of ours: how far its own prices are from proving it; 0 is proof. */
  readonly certificateGap?: number
  readonly memoryMegabytes: number
}

export interface WarmUp {
  readonly mostRuns: number
  readonly mostMs: number
  /** Who needs longer than this cold is not asked again: two such runs would meet the limit of a process. */
  readonly coldUpToMs: number
}

async function timedRun(loaded: Loaded, instance: Instance) {
  const run = loaded.prepare(instance)
  const startedAt = performance.now()
  const gigOf = await run()
  return { tookMs: performance.now() - startedAt, objective: worthOf(instance, gigOf) }
}

/** The prices of ours must prove their own answer: what they bound is what was reached. */
function certificateGapOf(loaded: Loaded, instance: Instance): number | undefined {
  const solution = loaded.lastSolution?.()
  if (!solution) return undefined
  const { primal, dual, isOptimal } = certify(instance, solution)
  if (!isOptimal && primal === dual) throw new Error('the certificate names a violation')
  return dual - primal
}

export async function timed(
  loaded: Loaded,
  instance: Instance,
  warmUp: WarmUp,
): Promise<Omit<Timing, 'loadMs'>> {
  const cold = await timedRun(loaded, instance)
  const warmMs: number[] = []
  let spentMs = 0
  const isRepeated = (): boolean =>
    warmMs.length === 0
      ? cold.tookMs <= warmUp.coldUpToMs
      : warmMs.length < warmUp.mostRuns && spentMs < warmUp.mostMs
  while (isRepeated()) {
    const { tookMs, objective } = await timedRun(loaded, instance)
    if (objective !== cold.objective) throw new Error('two runs gave two answers')
    warmMs.push(tookMs)
    spentMs += tookMs
  }
  const certificateGap = certificateGapOf(loaded, instance)
  return {
    coldMs: cold.tookMs,
    warmMs,
    objective: cold.objective,
    ...(certificateGap === undefined ? {} : { certificateGap }),
    memoryMegabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  }
}
