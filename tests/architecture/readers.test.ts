/** Proves that cloud functions read one another in one direction only. */
import { readerLoans } from '../../scripts/docs/reader-graph'

function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>()
  const next = [start]
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    for (const { lends } of readerLoans().filter(({ reads }) => reads === name)) {
      if (!reached.has(lends)) next.push(lends)
      reached.add(lends)
    }
  }
  return reached
}

describe('readers of the cloud functions', () => {
  it('form no circle', () => {
    const names = new Set(readerLoans().map(({ reads }) => reads))
    expect([...names].filter((name) => reachedFrom(name).has(name))).toEqual([])
  })
})
