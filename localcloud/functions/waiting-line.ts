/**
 * The short line in front of the workers: deeper calls first, each waits a limited time, and a full line
 * turns away. When every running call is itself waiting for one in the line, the first is turned away at
 * once: nothing else could move.
 */

interface Waiting<T> {
  readonly depth: number
  tryToStart(): T | undefined
  settle(outcome: T | undefined): void
}

export interface WaitingLineFacts {
  readonly queueLength: number
  readonly queueWaitMs: number
  /** True when no running call can end by itself. */
  isStuck(): boolean
}

export interface WaitingLine<T> {
  enter(depth: number, tryToStart: () => T | undefined): Promise<T | undefined>
  /** Tries the waiting calls again; to be called whenever room may have come. */
  advance(): void
  length(): number
  close(): void
}

/**
 * `enter` gives what `tryToStart` gave, at once or when `advance` finds room; undefined after the wait, when
 * the line is full or when it is stuck.
 */
export function createWaitingLine<T>(limits: WaitingLineFacts): WaitingLine<T> {
  let waiting: Waiting<T>[] = []

  function leave(entry: Waiting<T>, outcome: T | undefined): void {
    waiting = waiting.filter((other) => other !== entry)
    entry.settle(outcome)
  }

  function join(depth: number, tryToStart: () => T | undefined): Promise<T | undefined> {
    return new Promise((resolve) => {
      const giveUp = setTimeout(() => leave(entry, undefined), limits.queueWaitMs)
      const settle = (outcome: T | undefined) => {
        clearTimeout(giveUp)
        resolve(outcome)
      }
      const entry: Waiting<T> = { depth, tryToStart, settle }
      // Stable: those of one depth keep the order in which they came.
      waiting = [...waiting, entry].sort((a, b) => b.depth - a.depth)
    })
  }

  return {
    enter: async (depth: number, tryToStart: () => T | undefined): Promise<T | undefined> => {
      const isFirst = waiting.every((entry) => entry.depth < depth)
      const started = isFirst ? tryToStart() : undefined
      if (started !== undefined || waiting.length >= limits.queueLength) return started
      const place = join(depth, tryToStart)
      advance()
      return place
    },
    advance,
    length: () => waiting.length,
    close: () => {
      for (const entry of [...waiting]) leave(entry, undefined)
    },
  }

  /** Tries every waiting call once: one that wants another function need not wait behind a full one. */
  function advance(): void {
    for (const entry of [...waiting]) {
      const started = waiting.includes(entry) ? entry.tryToStart() : undefined
      if (started !== undefined) leave(entry, started)
    }
    const [first] = waiting
    if (first && limits.isStuck()) leave(first, undefined)
  }
}
