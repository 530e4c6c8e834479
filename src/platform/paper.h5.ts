/** The PC's printer and its folder of downloads. */
import type { PaperFace } from './faces'

export const print: PaperFace['print'] = () => window.print()

/** The mark at the beginning tells spreadsheets that the text is UTF-8. */
export const saveText: PaperFace['saveText'] = (fileName, text) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
