/** Types of the best of what was seen so far: a heap of one size, in which equals stand by number. */

/** More than any number of a spot, so that a score and a number make one whole number below 2 ** 46. */
const numbers = 2 ** 32

export interface Found {
  /** Numbers of the spots, best first. */
  readonly spots: Int32Array
  readonly scores: Int32Array
}

export interface Best {
  /** The lowest score that still counts; -1 while there is room. */
  readonly least: number
  /** Whether a spot of this score would be taken. */
  takes(score: number, spot: number): boolean
  put(score: number, spot: number): void
  /** What was taken, best first. */
  found(): Found
}

const keyOf = (score: number, spot: number): number => score * numbers + (numbers - 1 - spot)
const read = (keys: Float64Array, place: number): number => keys[place] ?? 0

function raise(keys: Float64Array, key: number, from: number): void {
  let place = from
  while (place > 0) {
    const above = (place - 1) >> 1
    if (read(keys, above) <= key) break
    keys[place] = read(keys, above)
    place = above
  }
  keys[place] = key
}

/** Puts a key into the place of the least one. */
function replaceLeast(keys: Float64Array, key: number): void {
  const size = keys.length
  let place = 0
  for (let child = 1; child < size; child = 2 * place + 1) {
    if (child + 1 < size && read(keys, child + 1) < read(keys, child)) child += 1
    if (read(keys, child) >= key) break
    keys[place] = read(keys, child)
    place = child
  }
  keys[place] = key
}

class Heap implements Best {
  least = -1
  private count = 0
  private readonly keys: Float64Array

  constructor(most: number) {
    this.keys = new Float64Array(most)
  }

  takes(score: number, spot: number): boolean {
    return this.count < this.keys.length || keyOf(score, spot) > read(this.keys, 0)
  }

  put(score: number, spot: number): void {
    const key = keyOf(score, spot)
    if (this.count < this.keys.length) {
      raise(this.keys, key, this.count)
      this.count += 1
    } else replaceLeast(this.keys, key)
    if (this.count === this.keys.length) this.least = Math.floor(read(this.keys, 0) / numbers)
  }

  found(): Found {
    const sorted = this.keys.slice(0, this.count).sort().reverse()
    const spots = new Int32Array(sorted.length)
    const scores = new Int32Array(sorted.length)
    for (let place = 0; place < sorted.length; place += 1) {
      const key = read(sorted, place)
      const score = Math.floor(key / numbers)
      scores[place] = score
      spots[place] = numbers - 1 - (key - score * numbers)
    }
    return { spots, scores }
  }
}

/** Keeps at most `most` spots, 1 or more. */
export const bestOf = (most: number): Best => new Heap(most)
