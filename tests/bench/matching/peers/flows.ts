/** Peers that send flow: from people through gigs to an end, and past the gigs for whoever stays without. */
import type { Instance } from '@/domain/matching/assignment/instance'
import { loadPackage } from './package-of'
import { eachEdge, gigsTaken, type Peer } from './solver'

interface Arc {
  readonly from: number
  readonly to: number
  readonly capacity: number
  readonly cost: number
  readonly flow?: number
}

/** Pairs first, so that the arc of a pair has the index of the pair. */
function arcsOf(instance: Instance, firstNode: number): readonly Arc[] {
  const { workerCount, gigCount, seats } = instance
  const gigNode = (gig: number): number => firstNode + workerCount + gig
  const end = firstNode + workerCount + gigCount
  const arcs: Arc[] = []
  eachEdge(instance, ({ worker, gig, value }) =>
    arcs.push({ from: firstNode + worker, to: gigNode(gig), capacity: 1, cost: -value }),
  )
  seats.forEach((capacity, gig) => arcs.push({ from: gigNode(gig), to: end, capacity, cost: 0 }))
  for (let worker = 0; worker < workerCount; worker += 1)
    arcs.push({ from: firstNode + worker, to: end, capacity: 1, cost: 0 })
  return arcs
}

export const minCostFlow: Peer = {
  name: 'min-cost-flow',
  packageName: 'min-cost-flow',
  async load() {
    const solver = (await loadPackage('min-cost-flow')) as {
      minCostFlowForNumberNodes(arcs: readonly Arc[]): readonly Arc[]
    }
    return {
      prepare(instance) {
        const arcs = [...arcsOf(instance, 1)]
        for (let worker = 0; worker < instance.workerCount; worker += 1)
          arcs.push({ from: 0, to: 1 + worker, capacity: 1, cost: 0 })
        return () => {
          const answer = solver.minCostFlowForNumberNodes(arcs)
          return gigsTaken(instance, (index) => answer[index]?.flow ?? 0)
        }
      },
    }
  },
}

interface OrTools {
  readonly initNetworkFlow: () => Promise<void>
  readonly SimpleMinCostFlow: new () => {
    addArcsWithCapacityAndUnitCost(
      tails: ArrayLike<number>,
      heads: ArrayLike<number>,
      ...more: readonly ArrayLike<number>[]
    ): unknown
    setNodesSupplies(nodes: ArrayLike<number>, supplies: ArrayLike<number>): void
    solve(): Promise<number>
    flows(arcs: ArrayLike<number>): readonly number[]
  }
}

/** 318 MB, so it is measured only where somebody has put it: `npm install --no-save` in tests/bench. */
export const orTools: Peer = {
  name: 'or-tools-wasm',
  packageName: 'or-tools-wasm',
  async load() {
    const { initNetworkFlow, SimpleMinCostFlow } = (await loadPackage(
      'or-tools-wasm/network-flow',
    )) as OrTools
    await initNetworkFlow()
    return {
      prepare(instance) {
        const arcs = arcsOf(instance, 0)
        const { workerCount, gigCount } = instance
        const column = (pick: (arc: Arc) => number): Int32Array => Int32Array.from(arcs, pick)
        const nodes = Int32Array.from({ length: workerCount + gigCount + 1 }, (_, node) => node)
        const supplies = nodes.map((node) => (node < workerCount ? 1 : 0))
        supplies[workerCount + gigCount] = -workerCount
        const [tails, heads] = [column(({ from }) => from), column(({ to }) => to)]
        const [capacities, costs] = [column(({ capacity }) => capacity), column(({ cost }) => cost)]
        return async () => {
          const flow = new SimpleMinCostFlow()
          flow.addArcsWithCapacityAndUnitCost(tails, heads, capacities, costs)
          flow.setNodesSupplies(nodes, supplies)
          await flow.solve()
          const flows = flow.flows(Int32Array.from({ length: instance.edgeGig.length }, (_, index) => index))
          return gigsTaken(instance, (index) => flows[index] ?? 0)
        }
      },
    }
  },
}
