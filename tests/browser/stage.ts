/**
 * Where the story is played: one city, one browser, and for each person a phone or a PC of their own, all
 * living by the city's clock.
 */
import type { Browser, BrowserContext } from 'playwright-core'
import { type City, startCity } from '../journeys/city'
import { topUp } from '../journeys/working-day'
import { launchChromium } from './chromium'
import { type Seat, takeSeat } from './seat'

export interface Stage {
  readonly city: City
  /** A phone nobody has used yet. */
  phone(): Promise<Seat>
  /** A PC of an office. */
  desk(): Promise<Seat>
  /** Moves the city's clock and that of every device. */
  moveTo(instant: string): Promise<void>
  /** Fails when any screen complained to its console or asked another machine for something. */
  close(): Promise<void>
}

const phoneScreen = { width: 390, height: 844 }
const deskScreen = { width: 1_280, height: 800 }

async function openDevice(browser: Browser, viewport: typeof phoneScreen): Promise<BrowserContext> {
  const device = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  device.setDefaultTimeout(15_000)
  return device
}

/** Opens a city without a morning of its own: what is on the stage, the story has put there. */
export async function openStage(): Promise<Stage> {
  const [city, browser] = await Promise.all([startCity(), launchChromium()])
  await topUp(city)
  const seats: Seat[] = []
  const devices: BrowserContext[] = []
  const sit = async (viewport: typeof phoneScreen) => {
    const device = await openDevice(browser, viewport)
    await device.clock.setFixedTime(await city.now())
    const seat = await takeSeat(device, city.url)
    devices.push(device)
    seats.push(seat)
    return seat
  }
  return {
    city,
    phone: () => sit(phoneScreen),
    desk: () => sit(deskScreen),
    async moveTo(instant) {
      await city.moveTo(instant)
      const now = await city.now()
      await Promise.all(devices.map((device) => device.clock.setFixedTime(now)))
    },
    async close() {
      await browser.close()
      await city.close()
      expect(seats.flatMap(({ complaints }) => complaints)).toEqual([])
    },
  }
}
