/** Draws that are the same for the same seed, so that what failed once fails again. */

/** Gives whole numbers from 0 to below `limit`, by xorshift over 32 bits. */
export function seededDraws(seed: number): (limit: number) => number {
  let state = (seed ^ 0x9e3779b9) | 1
  return (limit) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
}
