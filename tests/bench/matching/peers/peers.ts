/** Lists whoever solves rounds: ours, then the peers, the quicker ones first. */
import { minCostFlow, orTools } from './flows'
import { highs, javascriptLpSolver, yalps } from './linear-programs'
import { linearSumAssignment, munkres } from './matrices'
import { ours } from './ours'
import type { Peer } from './solver'

export const solvers: readonly Peer[] = [
  ours,
  highs,
  orTools,
  yalps,
  munkres,
  linearSumAssignment,
  javascriptLpSolver,
  minCostFlow,
]
