/** Waits for what will come by itself, and says what was there when it did not. */
import { setTimeout as pause } from 'node:timers/promises'

const betweenLooks = 20

/** Looks again and again until `isThere` holds; fails the test when that takes longer than the patience. */
export async function until<Seen>(
  look: () => Promise<Seen>,
  isThere: (seen: Seen) => boolean,
  patienceMilliseconds = 20_000,
): Promise<Seen> {
  const end = performance.now() + patienceMilliseconds
  for (;;) {
    const seen = await look()
    if (isThere(seen)) return seen
    if (performance.now() > end) throw new Error(`it did not come: ${JSON.stringify(seen)}`)
    await pause(betweenLooks)
  }
}
