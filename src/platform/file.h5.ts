/** The browser's folder of downloads. */
import type { FileFace } from './faces'

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

export const openFile: FileFace['openFile'] = ({ fileName, format, base64 }) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytesOf(base64)], { type: mediaTypes[format] ?? '' }))
  link.download = fileName
  link.click()
  // The browser is still reading when the click returns; the address may go a minute later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return Promise.resolve({ kind: 'done', value: true })
}
