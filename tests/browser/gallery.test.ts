/**
 * The component gallery in a real browser: what can be tapped is a control, and nothing keeps a reader out.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from './open-browser'
import type { OpenBrowser } from './open-browser'

const gallery = '/#/pages/gallery/board/index'
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

jest.setTimeout(60_000)

let open: OpenBrowser
let page: Page

beforeAll(async () => {
  open = await openBrowser(path.resolve('dist/h5'))
})

afterAll(() => open.close())

async function show(mode: 'normal' | 'elder', width = 390): Promise<void> {
  page = await open.browser.newPage({ viewport: { width, height: 844 }, locale: 'zh-CN' })
  await page.addInitScript((chosen) => localStorage.setItem('gig-market:single:reading-mode', chosen), mode)
  await page.goto(`${open.address}${gallery}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

afterEach(() => page.close())

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

async function violations(): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = await page.evaluate<Violation[]>('axe.run().then((report) => report.violations)')
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

it.each(['normal', 'elder'] as const)('has nothing that axe objects to, %s', async (mode) => {
  await show(mode)
  expect(await violations()).toEqual([])
})

it('has one title, one main landmark, and the way out of all cost in the footer', async () => {
  await show('normal')
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['组件样板'])
  expect(await page.getByRole('main').count()).toBe(1)
  expect(await page.getByRole('contentinfo').innerText()).toContain('12333')
})

it('makes every visible action a real button', async () => {
  await show('normal')
  const actions = [
    '念给我听',
    '长辈版',
    '收款',
    '我今天要找活',
    '先看看今天有什么活',
    '不去了',
    '下一步',
    '再试一次',
  ]
  const names = await page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map(
        (button) => `${button.tagName} ${button.getAttribute('aria-label') ?? button.textContent ?? ''}`,
      ),
    )
  expect(names.filter((name) => !name.startsWith('BUTTON '))).toEqual([])
  const shown = names.join('\n')
  expect(actions.filter((action) => !shown.includes(action))).toEqual([])
})

it('lets Tab reach every control in the order in which they stand', async () => {
  await show('normal')
  const controls = 'button, input, select, textarea'
  await page.evaluate((selector) => {
    document
      .querySelectorAll(selector)
      .forEach((control, place) => control.setAttribute('data-place', String(place)))
  }, controls)
  // A group of radio buttons is one stop, and a date has three: what counts is that the order never goes
  // back.
  const visited: number[] = []
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    const place = await page.evaluate(() => document.activeElement?.getAttribute('data-place'))
    if (place === null || place === undefined) break
    visited.push(Number(place))
  }
  expect(visited.length).toBeGreaterThan(20)
  expect(visited).toEqual([...visited].sort((left, right) => left - right))
})

it('answers the keyboard: a card that can be tapped, a sheet that keeps the focus and closes by Escape', async () => {
  await show('normal')
  const opener = page.getByRole('button', { name: '先看看今天有什么活' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: '要几个人?' })
  await sheet.waitFor()
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('Tab')
    const outside = await page.evaluate(() => {
      const active = document.activeElement
      return active !== null && active !== document.body && !active.closest('dialog')
    })
    expect(outside).toBe(false)
  }
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
})

it('keeps the targets at least 60 px high and the page no wider than the screen in elder mode', async () => {
  await show('elder')
  const low = await page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => button.getBoundingClientRect().height < 60)
        .map((button) => button.outerHTML),
    )
  expect(low).toEqual([])
  const width = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('*')].map((one) => one.scrollWidth)),
  )
  expect(width).toBeLessThanOrEqual(390)
})

it('keeps the chosen size of text after a reload', async () => {
  page = await open.browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.goto(`${open.address}${gallery}`)
  await page.getByRole('button', { name: '长辈版' }).click()
  await page.reload()
  await page.getByRole('button', { name: '标准版' }).waitFor()
  expect(await page.locator('.ui-page').getAttribute('class')).toContain('ui-page--elder')
})

it('fits a narrow phone and a wide PC without a sideways scroll', async () => {
  for (const width of [320, 360, 1280]) {
    await show('normal', width)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
    if (width !== 1280) await page.close()
  }
})
