/** Remembers the nonces of requests for as long as they would pass, to warn of one that comes again. */

const rememberedMilliseconds = 600_000

export interface Nonces {
  /** True when the same nonce came before, not long ago. */
  isRepeated(nonce: string, at: number): boolean
}

export function openNonces(): Nonces {
  const seen = new Map<string, number>()
  return {
    isRepeated(nonce, at) {
      const before = seen.get(nonce)
      // Oldest first: what is too old stands in front.
      for (const [old, when] of seen) {
        if (at - when <= rememberedMilliseconds) break
        seen.delete(old)
      }
      seen.delete(nonce)
      seen.set(nonce, at)
      return before !== undefined && at - before <= rememberedMilliseconds
    },
  }
}
