/** Chance that replays: the same words of origin draw the same numbers, on every machine. */
import { createHash } from 'node:crypto'

export interface Chance {
  /** From 0, below 1. */
  next(): number
  /** A whole number from 0, below `limit`. */
  below(limit: number): number
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  /** True with this probability. */
  happens(probability: number): boolean
  pick<Thing>(things: readonly Thing[]): Thing | undefined
  /** One of several values; there is always one. */
  one<Thing>(first: Thing, ...others: readonly Thing[]): Thing
  bytes(count: number): Buffer
}

/** The generator sfc32, whose state is seeded from SHA-256 of the origin. */
export function chanceOf(origin: string): Chance {
  const seed = createHash('sha256').update(origin).digest()
  let a = seed.readUInt32LE(0)
  let b = seed.readUInt32LE(4)
  let c = seed.readUInt32LE(8)
  let counter = 1
  const word = (): number => {
    const drawn = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + drawn
    return drawn >>> 0
  }
  for (let turn = 0; turn < 12; turn += 1) word()
  const below = (limit: number) => Math.floor((word() / 2 ** 32) * limit)
  const pick = <Thing>(things: readonly Thing[]) => things[below(things.length)]
  return {
    next: () => word() / 2 ** 32,
    below,
    between: (least, most) => least + below(most - least + 1),
    happens: (probability) => word() / 2 ** 32 < probability,
    pick,
    one: (first, ...others) => pick([first, ...others]) ?? first,
    bytes: (count) => {
      const drawn = Buffer.allocUnsafe(Math.ceil(count / 4) * 4)
      for (let place = 0; place < count; place += 4) drawn.writeUInt32LE(word(), place)
      return drawn.subarray(0, count)
    },
  }
}
