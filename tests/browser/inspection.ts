/**
 * What every screen owes its reader: nothing that axe objects to, each action a real button, each reached by
 * Tab, nothing wider than the screen.
 */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { isStill, look, reached, rest } from './looking'

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

export interface Findings {
  readonly axe: readonly string[]
  /** Things that answer a tap, or look as if, and are no button to a screen reader. */
  readonly notButtons: readonly string[]
  /** Things that answer a tap and that the keyboard does not reach. */
  readonly unreachable: readonly string[]
  readonly tooWide: readonly string[]
  readonly tooLow: readonly string[]
}

export const flawless: Findings = { axe: [], notButtons: [], unreachable: [], tooWide: [], tooLow: [] }

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

async function violations(page: Page): Promise<readonly string[]> {
  if (await page.evaluate('window.axe === undefined')) await page.evaluate(axeSource)
  const found = await page.evaluate<Violation[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then((report) => report.violations)",
  )
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}

/** Inspects the screen as it stands now; the focus is left where it can disturb nothing. */
export async function inspect(page: Page): Promise<Findings> {
  await page.waitForFunction(isStill)
  const { stops, ...seen } = await page.evaluate(look)
  for (let step = 0; step < stops; step += 1) await page.keyboard.press('Tab')
  const unreachable = await page.evaluate(reached)
  const axe = await violations(page)
  await page.evaluate(rest)
  return { axe, ...seen, unreachable }
}
