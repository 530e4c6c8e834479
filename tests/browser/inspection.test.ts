/** The inspection itself: it finds a planted fault of each kind, and nothing on a screen without one. */
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from './chromium'
import { flawless, inspect } from './inspection'

jest.setTimeout(60_000)

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
})

afterAll(() => browser.close())

const button = '<button style="height: 60px; font-size: 17px">收款</button>'

async function inspected(more: string) {
  await page.setContent(
    `<html lang="zh"><title>找活</title><body style="margin: 0"><main class="taro_page"><h1>找活</h1>${button}${more}</main>`,
  )
  return inspect(page)
}

it('has nothing to say about a screen without a fault', async () => {
  expect(await inspected('')).toEqual(flawless)
})

it.each([
  ['axe', 'a picture nobody can hear', '<img src="data:,">'],
  ['notButtons', 'a block that looks as if it could be tapped', '<p style="cursor: pointer">收款</p>'],
  ['unreachable', 'a button that Tab passes over', button.replace('<button', '<button tabindex="-1"')],
  ['tooWide', 'a block wider than the screen', '<p style="width: 400px">宽</p>'],
  ['tooLow', 'a button that a finger misses', '<button style="height: 30px">收款</button>'],
] as const)('finds in %s %s', async (kind, _what, fault) => {
  const { [kind]: found, ...others } = await inspected(fault)
  expect(found).toHaveLength(1)
  expect(Object.values(others).flat()).toEqual([])
})
