/** Peers that solve linear programs: a variable for each pair, a row for each person and each gig. */
import type { Instance } from '@/domain/matching/assignment/instance'
import { loadPackage } from './package-of'
import { eachEdge, gigsTaken, type Peer } from './solver'

interface HighsModel {
  readonly options: { set(values: Record<string, unknown>): void }
  run(): void
  getSolution(): { readonly colValue: ArrayLike<number> }
  dispose(): void
}

interface Highs {
  readonly infinity: number
  readonly constants: { readonly objectiveSense: { readonly maximize: number } }
  createModel(data: unknown): HighsModel
}

/** Columns of the constraint matrix: each pair has a one in the row of its person and in that of its gig. */
function rowsOf(instance: Instance) {
  const pairs = instance.edgeGig.length
  const starts = Int32Array.from({ length: pairs + 1 }, (_, index) => index * 2)
  const indices = new Int32Array(pairs * 2)
  eachEdge(instance, ({ worker, gig, index }) => {
    indices[index * 2] = worker
    indices[index * 2 + 1] = instance.workerCount + gig
  })
  const numRows = instance.workerCount + instance.gigCount
  return {
    format: 'csc',
    numRows,
    numCols: pairs,
    starts,
    indices,
    values: new Float64Array(pairs * 2).fill(1),
  }
}

function highsModel(instance: Instance, { infinity, constants }: Highs): unknown {
  const matrix = rowsOf(instance)
  const rowUpper = new Float64Array(matrix.numRows).fill(1)
  instance.seats.forEach((seats, gig) => (rowUpper[instance.workerCount + gig] = seats))
  return {
    numCols: matrix.numCols,
    numRows: matrix.numRows,
    sense: constants.objectiveSense.maximize,
    colCost: Float64Array.from(instance.edgeValue),
    colLower: new Float64Array(matrix.numCols),
    colUpper: new Float64Array(matrix.numCols).fill(1),
    rowLower: new Float64Array(matrix.numRows).fill(-infinity),
    rowUpper,
    matrix,
  }
}

export const highs: Peer = {
  name: 'highs',
  packageName: 'highs',
  async load() {
    const { default: start } = (await loadPackage('highs')) as { default: () => Promise<Highs> }
    const solver = await start()
    return {
      prepare(instance) {
        const data = highsModel(instance, solver)
        return () => {
          const model = solver.createModel(data)
          model.options.set({ output_flag: false })
          model.run()
          const { colValue } = model.getSolution()
          model.dispose()
          return gigsTaken(instance, (index) => colValue[index] ?? 0)
        }
      },
    }
  },
}

/** Both tableau solvers name their rows and variables by text. */
function namedProgram(instance: Instance) {
  const constraints: Record<string, { max: number }> = {}
  const variables: Record<string, Record<string, number>> = {}
  eachEdge(instance, ({ worker, gig, value, index }) => {
    constraints[`w${worker}`] = { max: 1 }
    constraints[`g${gig}`] = { max: instance.seats[gig] ?? 0 }
    variables[`e${index}`] = { value, [`w${worker}`]: 1, [`g${gig}`]: 1 }
  })
  return { constraints, variables }
}

interface Yalps {
  solve(model: unknown, options: unknown): { readonly variables: readonly (readonly [string, number])[] }
}

export const yalps: Peer = {
  name: 'yalps',
  packageName: 'yalps',
  async load() {
    const { solve } = (await loadPackage('yalps')) as Yalps
    return {
      prepare(instance) {
        const model = { direction: 'maximize', objective: 'value', ...namedProgram(instance) }
        return () => {
          const { variables } = solve(model, { maxPivots: Infinity })
          const taken = new Map(variables)
          return gigsTaken(instance, (index) => taken.get(`e${index}`) ?? 0)
        }
      },
    }
  },
}

interface JavascriptLpSolver {
  readonly default: { Solve(model: unknown): Readonly<Record<string, number | boolean>> }
}

export const javascriptLpSolver: Peer = {
  name: 'javascript-lp-solver',
  packageName: 'javascript-lp-solver',
  async load() {
    const { default: solver } = (await loadPackage('javascript-lp-solver')) as JavascriptLpSolver
    return {
      prepare(instance) {
        const model = { optimize: 'value', opType: 'max', ...namedProgram(instance) }
        return () => {
          const answer = solver.Solve(model)
          return gigsTaken(instance, (index) => Number(answer[`e${index}`] ?? 0))
        }
      },
    }
  },
}
