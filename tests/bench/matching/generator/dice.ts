/**
 * Draws the same numbers for the same seed on every machine: whole-number arithmetic, no logarithm, no sine.
 */

/** Spreads neighbouring seeds far apart, so that seed 7 and seed 8 have nothing in common. */
function mixed(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
  return (bits ^ (bits >>> 15)) >>> 0
}

/** A stream of its own for each array of a market: a column added later changes no other. */
export class Dice {
  private place: number

  constructor(seed: number, purpose: string) {
    let place = mixed(seed)
    for (const letter of purpose) place = mixed(place ^ letter.charCodeAt(0))
    this.place = place
  }

  /** A whole number from 0 to 4,294,967,295. */
  private next(): number {
    this.place = (this.place + 0x9e3779b9) | 0
    return mixed(this.place)
  }

  /** From 0 up to, and without, 1. */
  share(): number {
    return this.next() / 4_294_967_296
  }

  /** A whole number from 0 up to, and without, `count`. */
  below(count: number): number {
    return Math.floor(this.share() * count)
  }

  /** A whole number between two, both included. */
  between(range: { readonly least: number; readonly most: number }): number {
    return range.least + this.below(range.most - range.least + 1)
  }

  hits(percent: number): boolean {
    return this.below(100) < percent
  }

  /** Mean 0 and deviation 1, never beyond 6: the sum of twelve draws stands in for the bell curve. */
  bell(): number {
    let sum = -6
    for (let draw = 0; draw < 12; draw += 1) sum += this.share()
    return sum
  }

  /** 1, 2, 3 … with the given mean: a coin that keeps falling on one side. */
  run(range: { readonly mean: number; readonly most: number }): number {
    let length = 1
    while (length < range.most && this.below(range.mean) > 0) length += 1
    return length
  }
}

/** Draws an index by weights that need not add up to anything. */
export function weighted(weights: readonly number[]): (dice: Dice) => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return (dice) => {
    let rest = dice.share() * total
    const index = weights.findIndex((weight) => (rest -= weight) < 0)
    return index < 0 ? weights.length - 1 : index
  }
}
