/** Draws a QR code on the device itself, so that no network and no server is needed to show one. */
import { create } from 'qrcode/lib/core/qrcode'

/** The quiet zone that scanners need round the squares. */
const margin = 4

/** A picture address (SVG) of the code for `text`. */
export function drawnCode(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const places = Array.from({ length: modules.size * modules.size }, (_, place) => place)
  const path = places
    .map((place) => ({ row: Math.floor(place / modules.size), column: place % modules.size }))
    .filter(({ row, column }) => modules.get(row, column))
    .map(({ row, column }) => `M${column + margin} ${row + margin}h1v1h-1z`)
    .join('')
  const side = modules.size + 2 * margin
  const ground = `<rect width='${side}' height='${side}' fill='#ffffff'/>`
  const squares = `<path d='${path}' fill='#1B1E24'/>`
  const frame = `xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${side} ${side}' width='600' height='600'`
  return `data:image/svg+xml,${encodeURIComponent(`<svg ${frame} shape-rendering='crispEdges'>${ground}${squares}</svg>`)}`
}
