/** Names the page in the browser's tab. */
import type { ChromeFace } from './faces'

export const nameThePage: ChromeFace['nameThePage'] = (title) => {
  document.title = `${title} · 零工市场`
}
