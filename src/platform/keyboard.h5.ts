/** Hears the keys of a PC, except while somebody types into a field. */
import type { KeyboardFace } from './faces'

export const whenKey: KeyboardFace['whenKey'] = (listener) => {
  const hear = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) listener(event.key)
  }
  document.addEventListener('keydown', hear)
  return () => document.removeEventListener('keydown', hear)
}

/** A key pressed on a button belongs to that button. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, button, dialog') !== null
}
