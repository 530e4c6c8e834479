/**
 * Joins pictures to one sheet: long screens are cut into columns, each picture keeps its own size of text.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'

const columnHeight = 1400
const scale = 0.6

/** Writes one PNG with all pictures side by side. */
export async function joinToSheet({ browser, pictures, file }) {
  mkdirSync(path.dirname(file), { recursive: true })
  const page = await browser.newPage({ viewport: { width: 100, height: 100 } })
  try {
    const columns = pictures.flatMap(columnsOf)
    await page.setContent(sheetOf(columns))
    await page.waitForFunction(() => [...document.images].every((image) => image.complete))
    const box = await page.locator('main').boundingBox()
    await page.setViewportSize({ width: Math.ceil(box.width), height: Math.ceil(box.height) })
    await page.screenshot({ path: file })
  } finally {
    await page.close()
  }
}

/** One picture as columns of at most `columnHeight`; the height stands in bytes 20 to 23 of a PNG. */
function columnsOf({ png, width, title }) {
  const height = png.readUInt32BE(20)
  const source = `data:image/png;base64,${png.toString('base64')}`
  return Array.from({ length: Math.ceil(height / columnHeight) }, (_, place) => ({
    source,
    width,
    title: place === 0 ? title : '',
    top: place * columnHeight,
    height: Math.min(columnHeight, height - place * columnHeight),
  }))
}

function sheetOf(columns) {
  const figures = columns.map(
    ({ source, width, title, top, height }) => `
      <figure><figcaption>${title || '&nbsp;'}</figcaption>
        <div style="width:${width * scale}px;height:${height * scale}px">
          <img src="${source}" style="width:${width * scale}px;margin-top:${-top * scale}px">
        </div>
      </figure>`,
  )
  return `<style>
      body { margin: 0; width: 1600px }
      main { background: #d9d4c9; display: flex; flex-wrap: wrap; gap: 16px; padding: 16px }
  main { align-items: flex-start; box-sizing: border-box; width: 1600px }
      figure { margin: 0 }
      figcaption { font: 14px 'Noto Sans CJK SC', sans-serif; padding-bottom: 6px }
      div { overflow: hidden }
      img { display: block }
    </style><main>${figures.join('')}</main>`
}
