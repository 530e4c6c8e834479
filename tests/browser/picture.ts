/**
 * Keeps a picture of a screen for the documents; only when it is asked for, so that a test leaves no trace.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

const folder = path.resolve('docs/pictures')

/** Writes `docs/pictures/<name>.png` when KEEP_PICTURES=1. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.KEEP_PICTURES !== '1') return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
}
