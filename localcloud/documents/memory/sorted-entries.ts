/** Keeps entries in order in blocks, so that an insertion moves a few hundred of them and not all. */
export interface Entry {
  readonly key: string
  readonly documentKey: string
}

const blockSize = 512

function compareEntries(one: Entry, other: Entry): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1
  if (one.documentKey === other.documentKey) return 0
  return one.documentKey < other.documentKey ? -1 : 1
}

/** Takes sorted items and a test that is false, then true; gives the first place where it is true. */
function firstPlace<Item>(items: readonly Item[], isAt: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && isAt(item)) high = middle
    else low = middle + 1
  }
  return low
}

export class SortedEntries {
  private readonly blocks: Entry[][]

  constructor(blocks: readonly (readonly Entry[])[] = []) {
    this.blocks = blocks.map((block) => [...block])
  }

  /** Gives the same entries in blocks of their own. */
  copy(): SortedEntries {
    return new SortedEntries(this.blocks)
  }

  add(entry: Entry): void {
    const place = Math.min(this.blockOf(entry), Math.max(0, this.blocks.length - 1))
    const block = this.blocks[place]
    if (!block) {
      this.blocks.push([entry])
      return
    }
    block.splice(
      firstPlace(block, (item) => compareEntries(item, entry) >= 0),
      0,
      entry,
    )
    if (block.length > blockSize) this.blocks.splice(place + 1, 0, block.splice(blockSize >>> 1))
  }

  remove(entry: Entry): void {
    const place = this.blockOf(entry)
    const block = this.blocks[place]
    if (!block) return
    const found = firstPlace(block, (item) => compareEntries(item, entry) >= 0)
    const item = block[found]
    if (!item || compareEntries(item, entry) !== 0) return
    block.splice(found, 1)
    if (block.length === 0) this.blocks.splice(place, 1)
  }

  /** Gives the entries with from <= key < to, in order or backwards. */
  *range(bounds: { from: string; to: string; backwards: boolean }): Generator<Entry> {
    const { from, to, backwards } = bounds
    const start = firstPlace(this.blocks, (block) => (block.at(-1)?.key ?? '') >= from)
    const end = firstPlace(this.blocks, (block) => (block[0]?.key ?? '') >= to)
    const chosen = this.blocks.slice(start, end)
    for (const block of backwards ? chosen.reverse() : chosen) {
      const within = block.slice(
        firstPlace(block, (entry) => entry.key >= from),
        firstPlace(block, (entry) => entry.key >= to),
      )
      yield* backwards ? within.reverse() : within
    }
  }

  private blockOf(entry: Entry): number {
    return firstPlace(this.blocks, (block) => {
      const last = block.at(-1)
      return last !== undefined && compareEntries(last, entry) >= 0
    })
  }
}
