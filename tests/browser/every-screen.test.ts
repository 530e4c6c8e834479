/**
 * Every screen of the app, opened as it may be found: by its address, with nothing given, in both sizes of
 * text.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { registered } from '../journeys/newcomers'
import { phoneOf } from './phone-of'
import type { Seat } from './seat'
import { openStage, type Stage } from './stage'

jest.setTimeout(60_000)

const folder = path.resolve('src/pages')
/** The landing leads whoever is known away at once, and the gallery shows what is loading for ever. */
const elsewhere = ['/pages/home/landing/index', '/pages/gallery/board/index']
const screens = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.config.ts'))
  .map((file) => `/pages/${path.dirname(file)}/index`)
  .filter((screen) => !elsewhere.includes(screen))
  .sort()

let stage: Stage
let reader: Seat

beforeAll(async () => {
  stage = await openStage()
  reader = await phoneOf(stage, await registered(stage.city, 'guo-ming'))
})

afterAll(() => stage.close())

it.each(screens)(
  '%s can be read and reached, and is no wider than the phone, in both sizes of text',
  async (screen) => {
    await reader.open(screen)
    await reader.isAt(/./)
    await reader.inspect()
    await reader.tap(/^(长辈版|标准版)$/)
    await reader.inspect()
  },
)
