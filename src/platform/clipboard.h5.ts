/** The browser's clipboard; on a page without a safe address there is none. */
import type { ClipboardFace } from './faces'

export const copyText: ClipboardFace['copyText'] = async (text) => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
