/** Takes a picture of one screen as a reader would see it, at its whole length. */
import { chromium } from 'playwright-core'
import { findChromium } from '../machine/chromium.mjs'

const quiet = [
  '--headless=new',
  '--lang=zh-CN',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const settleMilliseconds = 600

/** Gives `{ browser, take(shot), close() }` for screens at `address`. */
export async function openCamera(address) {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium found; set CHROME_PATH')
  const browser = await chromium.launch({
    executablePath,
    args: quiet,
    env: { ...process.env, LANGUAGE: 'zh_CN' },
  })
  return { browser, take: (shot) => take({ browser, address, shot }), close: () => browser.close() }
}

async function take({ browser, address, shot }) {
  const { width, height, mode, path, person } = shot
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  try {
    const page = await context.newPage()
    await remember(page, {
      'reading-mode': mode,
      ...(person && { token: await tokenOf(address, person), person }),
    })
    await page.goto(`${address}/#/${path}`)
    await page.locator('.ui-page').last().waitFor()
    await page.waitForTimeout(settleMilliseconds)
    if (!shot.firstScreen) await page.setViewportSize({ width, height: await wholeHeight(page, height) })
    await page.waitForTimeout(settleMilliseconds / 4)
    return { png: await page.screenshot(), width, title: titleOf(shot) }
  } finally {
    await context.close()
  }
}

function titleOf({ path, mode, width }) {
  const screen = path.replace(/^pages\/|\/index$/g, '')
  return `${screen} · ${mode === 'elder' ? '长辈版' : '标准版'} · ${width}px`
}

/** Puts what the app would remember where it looks for it. */
function remember(page, facts) {
  const entries = Object.entries(facts).map(([key, value]) => [`gig-market:single:${key}`, value])
  return page.addInitScript(
    (pairs) => pairs.forEach(([key, value]) => localStorage.setItem(key, value)),
    entries,
  )
}

async function tokenOf(address, personId) {
  const reply = await fetch(`${address}/wechat/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId }),
  })
  return (await reply.json()).token
}

function wholeHeight(page, least) {
  return page.evaluate((minimum) => {
    const pages = [...document.querySelectorAll('.ui-page')].filter((one) => one.offsetParent !== null)
    return Math.max(minimum, ...pages.map((one) => one.scrollHeight))
  }, least)
}
