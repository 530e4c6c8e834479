/** Remembers at which size a peer met its limit: what is larger is not tried again, and the table says so. */
import type { Played } from './rounds'
import type { Row } from './rows'

interface Met {
  readonly size: string
  readonly how: string
}

export class TooLarge {
  private readonly met = new Map<string, Met>()

  /** Takes what was played at a size; sizes come smallest first. */
  note(size: string, { results }: Played): void {
    for (const [solver, own] of results) {
      const last = own.at(-1)
      if (last !== undefined && last.timing === undefined && own.length === 1 && solver !== 'ours')
        this.met.set(solver, { size, how: last.without })
    }
  }

  at(solver: string): Met | undefined {
    return this.met.get(solver)
  }

  /** A row of who was not asked says at which smaller size the limit was met, and which limit. */
  explained(row: Row): Row {
    const met = this.met.get(row.solver)
    if (met === undefined || met.size === row.size || row.rounds > 0) return row
    return { ...row, without: `${met.how === 'over the limit' ? '>120 s' : met.how} at ${met.size} already` }
  }
}
