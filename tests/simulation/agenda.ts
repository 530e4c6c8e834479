/** What is to happen, in order of time; things of the same moment in the order in which they were planned. */

export interface Planned {
  readonly at: number
  readonly order: number
  readonly act: () => Promise<void>
}

export class Agenda {
  private planned: Planned[] = []
  private count = 0

  plan(at: number, act: () => Promise<void>): void {
    this.count += 1
    const order = this.count
    const place = this.planned.findIndex((each) => each.at > at)
    const entry = { at, order, act }
    if (place === -1) this.planned.push(entry)
    else this.planned.splice(place, 0, entry)
  }

  /** The next ones, at most `most` and no later than `within` milliseconds after the first. */
  take(most: number, within: number): readonly Planned[] {
    const [first] = this.planned
    if (first === undefined) return []
    const together = this.planned.slice(0, most).filter(({ at }) => at <= first.at + within)
    this.planned = this.planned.slice(together.length)
    return together
  }

  get isEmpty(): boolean {
    return this.planned.length === 0
  }
}
