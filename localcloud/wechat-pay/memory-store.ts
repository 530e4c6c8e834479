/** A store that forgets when the process ends: for tests and simulations. */
import type { Batch, Store } from './rows'

/** Batches pass through text, as they would through a file. */
export function memoryStore(): Store {
  const batches: string[] = []
  return {
    load: () => batches.map((text): Batch => JSON.parse(text)),
    save: (batch) => {
      batches.push(JSON.stringify(batch))
    },
  }
}
