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
  /** Begins anew, with room for so many, 1 or more. */
  begin(most: number): void
  /** What was taken, best first; it is emptied by that. */
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

/** Puts a key into the place of the least one, among the first `size`. */
function replaceLeast(keys: Float64Array, key: number, size: number): void {
  let place = 0
  for (let child = 1; child < size; child = 2 * place + 1) {
    if (child + 1 < size && read(keys, child + 1) < read(keys, child)) child += 1
    if (read(keys, child) >= key) break
    keys[place] = read(keys, child)
    place = child
  }
  keys[place] = key
}

/** The heap of one index: emptied for each search, so that a search leaves no garbage behind. */
class Heap implements Best {
  least = -1
  private count = 0
  private most = 1
  private keys = new Float64Array(64)

  begin(most: number): void {
    this.least = -1
    this.count = 0
    this.most = most
    if (this.keys.length < most) this.keys = new Float64Array(most)
  }

  takes(score: number, spot: number): boolean {
    return this.count < this.most || keyOf(score, spot) > read(this.keys, 0)
  }

  put(score: number, spot: number): void {
    const key = keyOf(score, spot)
    if (this.count < this.most) {
      raise(this.keys, key, this.count)
      this.count += 1
    } else replaceLeast(this.keys, key, this.count)
    if (this.count === this.most) this.least = Math.floor(read(this.keys, 0) / numbers)
  }

  found(): Found {
    const spots = new Int32Array(this.count)
    const scores = new Int32Array(this.count)
    for (let size = this.count - 1; size >= 0; size -= 1) {
      const key = read(this.keys, 0)
      const score = Math.floor(key / numbers)
      scores[size] = score
      spots[size] = numbers - 1 - (key - score * numbers)
      replaceLeast(this.keys, read(this.keys, size), size)
    }
    return { spots, scores }
  }
}

/** A heap that is empty until a search begins. */
export const emptyBest = (): Best => new Heap()
