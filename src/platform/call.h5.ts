/**
 * A browser hands the number to whatever telephones on this device; the number stays on the screen as well.
 */
import type { CallFace } from './faces'

export const callNumber: CallFace['callNumber'] = (number) => {
  window.location.href = `tel:${number}`
}
