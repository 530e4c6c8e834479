/** One person before one screen: they find things by role and label, as a reader or a screen reader does. */
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { flawless, inspect } from './inspection'
import { keepPicture } from './picture'
import { readCode } from './read-code'

type Name = string | RegExp

export interface Seat {
  readonly page: Page
  /** What the console said and which machines were asked, where neither should have happened. */
  readonly complaints: readonly string[]
  /** How often a finger has touched the screen. */
  taps(): number
  /** Opens an address of the app, `/pages/…`. */
  open(address: string): Promise<void>
  tap(button: Name): Promise<void>
  /** Taps a place of the menu. */
  goTo(place: string): Promise<void>
  /** Chooses a radio button or ticks a check box. */
  choose(option: Name): Promise<void>
  type(label: Name, text: string): Promise<void>
  pick(label: string, option: string): Promise<void>
  /** Takes a picture with the button of this name. */
  photograph(button: string): Promise<void>
  /** Waits until the screen of this title is there and has everything it waits for. */
  isAt(title: Name): Promise<void>
  sees(words: Name): Promise<void>
  /** What the QR code on this screen says. */
  scan(): Promise<string>
  /** The screen keeps every promise about reading and reaching; its picture is kept under the name. */
  inspect(picture?: string): Promise<void>
}

/** A sheet of white paper: what is on it does not matter here. */
function photo() {
  const paper = new PNG({ width: 60, height: 80 })
  paper.data.fill(250)
  return { name: 'paper.png', mimeType: 'image/png', buffer: PNG.sync.write(paper) }
}

function listen(page: Page, home: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && !url.startsWith(home)) complaints.push(`asked for ${url}`)
  })
  return complaints
}

export async function takeSeat(device: BrowserContext, home: string): Promise<Seat> {
  const page = await device.newPage()
  const complaints = listen(page, home)
  let taps = 0
  // A failing test says what was there instead.
  const orTell = async (attempt: Promise<unknown>) => {
    await attempt.catch(async (problem: Error) => {
      throw new Error(`${problem.message}\n${await page.locator('body').ariaSnapshot()}`)
    })
  }
  const touch = async (thing: Locator) => {
    await orTell(thing.click())
    taps += 1
  }
  const isCalm = () => page.getByRole('status', { name: '正在取来…' }).first().waitFor({ state: 'hidden' })
  const exactly = (name: Name) => ({ name, exact: typeof name === 'string' })
  return {
    page,
    complaints,
    taps: () => taps,
    async open(address) {
      await page.goto(`${home}/#${address}`)
      // Until then the screen before is still to be seen.
      const [screen = ''] = address.split('?')
      await orTell(page.locator(`.taro_page[id^="${screen}"]`).last().waitFor())
    },
    tap: (name) => touch(page.getByRole('button', exactly(name)).and(page.locator(':not(nav *)'))),
    goTo: (place) => touch(page.getByRole('navigation').getByRole('button', { name: place })),
    choose: (name) =>
      touch(page.getByRole('radio', exactly(name)).or(page.getByRole('checkbox', exactly(name)))),
    type: (label, text) => page.getByRole('textbox', { name: label }).fill(text),
    pick: async (label, option) =>
      void (await page.getByRole('combobox', { name: label }).selectOption(option)),
    async photograph(button) {
      const chooser = page.waitForEvent('filechooser')
      await touch(page.getByRole('button', exactly(button)))
      await (await chooser).setFiles(photo())
    },
    async isAt(title) {
      await orTell(page.getByRole('heading', { level: 1, ...exactly(title) }).waitFor())
      await isCalm()
    },
    sees: (words) => orTell(page.getByText(words).filter({ visible: true }).first().waitFor()),
    scan: () => readCode(page.getByRole('img', { name: /码/ })),
    async inspect(picture) {
      await isCalm()
      const findings = await inspect(page)
      if (picture) await keepPicture(page, picture)
      expect(findings).toEqual(flawless)
    },
  }
}
