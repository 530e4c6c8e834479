/** Scrolls the browser's page so that one thing is seen, clear of the bar below. */
import type { BringIntoViewFace } from './faces'

export const bringIntoView: BringIntoViewFace['bringIntoView'] = (elementId) => {
  document.getElementById(elementId)?.scrollIntoView({ block: 'center' })
}
