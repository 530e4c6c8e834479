/**
 * Proves that the code drawn on the device says what it was given, read by a decoder that knows nothing of
 * it.
 */
import readCode from 'jsqr'
import { drawnCode } from '@/components/qr-code/drawn'

const scale = 4

/** Paints the squares of the picture into pixels, as a screen would. */
function pixelsOf(picture: string) {
  const markup = decodeURIComponent(picture.replace('data:image/svg+xml,', ''))
  const side = Number(/viewBox='0 0 (\d+) /.exec(markup)?.[1])
  const width = side * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, column, row] of markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let place = 0; place < scale * scale; place += 1) {
      const x = Number(column) * scale + (place % scale)
      const y = Number(row) * scale + Math.floor(place / scale)
      pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  }
  return { pixels, width }
}

it.each([
  's:m8vcdsdb9jn3:1s51n:20kxj0gNSC',
  'http://127.0.0.1:7300/#/pages/home/landing/index?scene=d%3A42gqhsxp1hcr',
])('draws %p', (text) => {
  const { pixels, width } = pixelsOf(drawnCode(text))
  expect(readCode(pixels, width, width)?.data).toBe(text)
})
