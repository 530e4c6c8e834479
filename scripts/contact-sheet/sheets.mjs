/**
 * Which screens stand on which sheet, in which size of text and of window. Screens not yet built are left
 * out.
 */
import { existsSync } from 'node:fs'

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 800 }

const shot = (path, person, more) => ({
  path: `pages/${path}/index`,
  person,
  mode: 'normal',
  ...phone,
  ...more,
})
const isBuilt = ({ path }) => existsSync(new URL(`../../src/${path}.tsx`, import.meta.url))

const worker = 'wang-jianguo'
const employer = 'jia-wenhua'
const officer = 'fan-liping'
const finance = 'hou-minxia'

const workerScreens = [
  shot('home/landing'),
  shot('home/worker', worker),
  shot('home/find', worker),
  shot('home/shifts', worker),
  shot('home/money', worker),
  shot('home/me', worker),
]
const employerScreens = [shot('home/employer', employer), shot('gigs/post', employer)]
const deskScreens = [
  shot('desk/sign-in', undefined, desk),
  shot('desk/queue', officer, desk),
  shot('desk/money', finance, desk),
]

const inElderMode = (shots) => shots.map((one) => ({ ...one, mode: 'elder' }))
const gallery = [
  shot('gallery/board'),
  ...inElderMode([shot('gallery/board')]),
  shot('gallery/board', undefined, { ...desk, firstScreen: true }),
]

export const sheets = [
  { name: 'contact-sheet', shots: gallery },
  { name: 'worker', needsCloud: true, shots: [...workerScreens, ...inElderMode(workerScreens)] },
  { name: 'employer', needsCloud: true, shots: [...employerScreens, ...inElderMode(employerScreens)] },
  { name: 'desk', needsCloud: true, shots: deskScreens },
].map((sheet) => ({ ...sheet, shots: sheet.shots.filter(isBuilt) }))
