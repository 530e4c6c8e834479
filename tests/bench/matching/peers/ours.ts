/** Ours: the exact solver that the shipped rounds use. */
import type { Solution } from '@/domain/matching/assignment/instance'
import { solve } from '@/domain/matching/assignment/solve'
import type { Peer } from './solver'

export const ours: Peer = {
  name: 'ours',
  load() {
    let last: Solution | undefined
    return Promise.resolve({
      prepare: (instance) => () => {
        last = solve(instance)
        return last.gigOf
      },
      lastSolution() {
        if (!last) throw new Error('nothing was solved yet')
        return last
      },
    })
  },
}
