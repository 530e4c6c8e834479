/** Draws the small pieces of a paper: a paragraph, and facts in two columns. */
import { ink, type Paper } from './paper'

export interface ParagraphLook {
  /** Points. */
  readonly size: number
  readonly align?: 'left' | 'center'
  readonly quiet?: boolean
}

/** Draws the text over the whole width where the pen stands, with room below. */
export function drawParagraph(
  paper: Paper,
  text: string,
  { size, align = 'left', quiet = false }: ParagraphLook,
): void {
  const { doc, left, width } = paper
  doc.fontSize(size).fillColor(quiet ? ink.quiet : ink.text)
  doc.text(paper.words(text), left, doc.y, { width, align })
  doc.y += size / 2
}

const factSize = 11
const gap = 5

/** One line for each fact: its name in a narrow column, its value beside it. */
export function drawFacts(paper: Paper, facts: readonly (readonly [name: string, value: string])[]): void {
  const { doc, left, width } = paper
  const nameWidth = width / 4
  doc.fontSize(factSize)
  for (const [name, value] of facts) {
    const top = doc.y
    doc.fillColor(ink.quiet).text(paper.words(name), left, top, { width: nameWidth - gap })
    const below = doc.y
    doc.fillColor(ink.text).text(paper.words(value), left + nameWidth, top, { width: width - nameWidth })
    doc.y = Math.max(below, doc.y) + gap
  }
  doc.y += gap
}
