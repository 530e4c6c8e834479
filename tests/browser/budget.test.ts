/** What a cheap phone must fetch before it can show the first page. */
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { openBrowser } from './open-browser'
import type { OpenBrowser } from './open-browser'

jest.setTimeout(60_000)

const budgetBytes = 130_000

let open: OpenBrowser

beforeAll(async () => {
  open = await openBrowser(path.resolve('dist/h5'))
})

afterAll(() => open.close())

it('fetches at most 130 KB of script and style, gzipped, for the first page', async () => {
  const page = await open.browser.newPage({ viewport: { width: 390, height: 844 } })
  const fetched: Promise<readonly [string, number]>[] = []
  page.on('response', (response) => {
    const file = new URL(response.url()).pathname
    if (!/\.(js|css)$/.test(file)) return
    fetched.push(response.body().then((body) => [file, gzipSync(body, { level: 9 }).length]))
  })
  await page.goto(open.address, { waitUntil: 'networkidle' })
  const weights = await Promise.all(fetched)
  await page.close()
  expect(weights.length).toBeGreaterThan(1)
  expect(weights.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(budgetBytes)
})
