/** Starts the machine's Chromium, quiet: it asks nobody but the pages it is told to open. */
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

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

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Throws when there is no Chromium; `npm test` names one in CHROME_PATH. */
export function launchChromium(): Promise<Browser> {
  const executablePath = [process.env.CHROME_PATH, ...usualPlaces].find((place) => place && existsSync(place))
  if (!executablePath) throw new Error('no Chromium: set CHROME_PATH')
  return chromium.launch({ executablePath, args: quiet, env: { ...process.env, LANGUAGE: 'zh_CN' } })
}
