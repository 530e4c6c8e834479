/** A store that forgets when the process ends: for tests and simulations. */
import type { Changes, Store } from './rows'

/** Changes pass through text, as they would through a file. */
export function memoryStore(): Store {
  const kept: string[] = []
  return {
    load: () => kept.map((text): Changes => JSON.parse(text)),
    save: (changes) => {
      kept.push(JSON.stringify(changes))
    },
  }
}
