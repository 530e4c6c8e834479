/** Draws a QR code as squares of ink, so that it stays sharp on any printer, with words beside it. */
import { create } from 'qrcode/lib/core/qrcode'
import { ink, type Paper } from './paper'

/** Points: 32 mm, which a phone reads from an arm's length. */
const side = 92
const gap = 14
/** Lines beside the code: the first is the heading. */
const sizes = { heading: 12, text: 9 } as const

function drawSquares({ doc, left }: Paper, address: string, top: number): void {
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const square = side / modules.size
  doc.fillColor('#000000')
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) doc.rect(left + column * square, top + row * square, square, square)
    }
  }
  doc.fill()
}

/** Draws the code where the pen stands, and the lines on its right. */
export function drawCode(paper: Paper, address: string, [heading = '', ...lines]: readonly string[]): void {
  const { doc, left, width } = paper
  const top = doc.y + gap
  drawSquares(paper, address, top)
  const beside = left + side + gap
  const place = { width: width - side - gap }
  doc.fillColor(ink.text).fontSize(sizes.heading).text(paper.words(heading), beside, top, place)
  doc.fontSize(sizes.text).fillColor(ink.quiet)
  for (const line of lines) doc.text(paper.words(line), beside, doc.y + 3, place)
  doc.x = left
  doc.y = top + side + gap
}
