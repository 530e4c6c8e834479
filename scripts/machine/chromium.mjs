/**
 * Finds a Chromium for browser tests and pictures, and installs one where that is possible without asking.
 */
import { accessSync, constants, existsSync } from 'node:fs'
import { run } from './command.mjs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Gives the path of a Chromium, `CHROME_PATH` first, or undefined. */
export function findChromium() {
  return [process.env.CHROME_PATH, ...usualPlaces].find(
    (path) => path !== undefined && path !== '' && isExecutable(path),
  )
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/**
 * Gives the path of a Chromium; as root on Debian it is installed first. Undefined, with a sentence, when
 * there is none.
 */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (mayInstall()) {
    console.log('Installing Chromium and Chinese fonts (once) …')
    const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update', '-qq'], quietly)
    const packages = ['chromium', 'fonts-noto-cjk']
    const installed = await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      quietly,
    )
    if (!installed.ok) console.error(installed.output)
  }
  const path = findChromium()
  if (!path) console.error('No Chromium found: install Chrome or Chromium, or set CHROME_PATH to one.')
  return path
}
