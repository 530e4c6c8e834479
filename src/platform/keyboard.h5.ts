/** Hears the keys of a PC, except those that belong to a field or a button. */
import type { KeyboardFace } from './faces'

const typed = 'input:not([type=radio]):not([type=checkbox]), textarea, select, dialog'

export const whenKey: KeyboardFace['whenKey'] = (listener) => {
  const hear = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && !belongsElsewhere(event)) listener(event.key)
  }
  document.addEventListener('keydown', hear)
  return () => document.removeEventListener('keydown', hear)
}

/** A letter typed into a field is its own; Enter on a button presses that button. */
function belongsElsewhere({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  return target.closest(typed) !== null || (key === 'Enter' && target.closest('button') !== null)
}
