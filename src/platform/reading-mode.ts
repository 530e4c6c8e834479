/** The size of text a reader chose: `normal` or `elder` (长辈版). Kept on the phone, told to every open page. */
import { useSyncExternalStore } from 'react'
import { read, write } from './storage'

export type ReadingMode = 'normal' | 'elder'

const listeners = new Set<() => void>()
let chosen: ReadingMode | undefined

/** The mode now; read from storage once. */
export function readingMode(): ReadingMode {
  chosen ??= read('reading-mode') === 'elder' ? 'elder' : 'normal'
  return chosen
}

export function chooseReadingMode(mode: ReadingMode): void {
  chosen = mode
  write('reading-mode', mode)
  listeners.forEach((tell) => tell())
}

/** The mode as React state: every page that shows it changes at once. */
export function useReadingMode(): ReadingMode {
  return useSyncExternalStore(subscribe, readingMode, readingMode)
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
