/**
 * What the browser remembers, kept apart for each seat so that two people can sit side by side on one screen.
 */
import type { StorageFace } from './faces'
import { seat } from './seat'

const named = (key: string): string => `gig-market:${seat()}:${key}`

export const read: StorageFace['read'] = (key) => attempt(() => localStorage.getItem(named(key)) ?? undefined)
export const write: StorageFace['write'] = (key, value) =>
  attempt(() => localStorage.setItem(named(key), value))
export const remove: StorageFace['remove'] = (key) => attempt(() => localStorage.removeItem(named(key)))

/** A browser may forbid storage; the app then works without memory. */
function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
