/** One printed paper: A4, one font, collected in memory; every page is numbered when it is finished. */
import PDFDocument from 'pdfkit'
import { paperWords } from '@/copy/zh/papers'
import type { Instant } from '@/domain/calendar/instant'
import { fontBytes, letter, type Lettering } from './font'

export interface PaperFacts {
  readonly title: string
  readonly at: Instant
  /** Wide, for tables with many columns. */
  readonly wide?: boolean
}

export interface Paper extends Lettering {
  readonly doc: PDFKit.PDFDocument
  /** The left edge and the width between the margins, in points. */
  readonly left: number
  readonly width: number
  /** The bytes of the whole file. */
  finish(): Promise<Buffer>
}

/** Points: 15 mm at the sides, and room for the number of the page below. */
const margins = { top: 42, bottom: 48, left: 42, right: 42 }
const footSize = 8

export const ink = { text: '#1B1E24', quiet: '#5A6270', rule: '#B8BFCA', wash: '#F2F4F7' } as const

function collected(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = []
  return new Promise((done, failed) => {
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => done(Buffer.concat(parts)))
    doc.on('error', failed)
  })
}

function numberPages({ doc, left, width }: Pick<Paper, 'doc' | 'left' | 'width'>): void {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page)
    // The foot stands below the margin, where text would otherwise begin a new page.
    doc.page.margins.bottom = 0
    const words = paperWords.page(page + 1, count)
    const top = doc.page.height - margins.bottom + 14
    doc.fontSize(footSize).fillColor(ink.quiet)
    doc.text(words, left, top, { width, align: 'center', lineBreak: false })
  }
}

/** Opens an empty paper. The same facts and the same words give the same bytes. */
export function openPaper({ title, at, wide = false }: PaperFacts): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    layout: wide ? 'landscape' : 'portrait',
    margins,
    // None of the built-in fonts: they have no Chinese, and their tables would lie beside the bundle.
    font: '',
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    info: { Title: title, CreationDate: new Date(at), ModDate: new Date(at) },
  })
  doc.font(fontBytes)
  const whole = collected(doc)
  const lettering = letter()
  const width = doc.page.width - margins.left - margins.right
  const sheet = { doc, left: margins.left, width }
  return {
    ...sheet,
    ...lettering,
    finish: () => {
      const lacking = lettering.missing()
      if (lacking.length > 0) {
        doc.fontSize(footSize).fillColor(ink.quiet)
        doc.text(paperWords.lacking(lacking.join('、')), margins.left, doc.y + 6, { width })
      }
      numberPages(sheet)
      doc.end()
      return whole
    },
  }
}
