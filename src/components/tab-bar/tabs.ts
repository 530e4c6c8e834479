/** The tabs of each role; the words and their order are the same on every phone. */
import { drawing } from '@/components/trade-icon/drawing'

export interface Tab {
  readonly key: string
  readonly label: string
  readonly path: string
  /** Path data of the icon on a 24 × 24 field. */
  readonly icon: string
}

const magnifier = 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14M16 16l5 5'
const house = 'M3.5 11.5 12 4l8.5 7.5M6 10v10h12V10M10 20v-6h4v6'
const hardHat = 'M4 16a8 8 0 0 1 16 0M2.5 16h19v3h-19zM10 8.3V5h4v3.3'
const purse = 'M4 7h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 7l10-3v3M20 11.5h-4a2 2 0 0 0 0 4h4'
const person = 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6'
const people =
  'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 19.5c.6-3.5 3-5.5 6.5-5.5s5.9 2 6.5 5.5M16 5a3.3 3.3 0 0 1 0 6.3M18 14.5c2 .7 3.2 2.4 3.5 5'
const plus = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 8v8M8 12h8'

const me: Tab = { key: 'me', label: '我的', path: '/pages/home/me/index', icon: person }

export const workerTabs: readonly Tab[] = [
  { key: 'worker', label: '首页', path: '/pages/home/worker/index', icon: house },
  { key: 'find', label: '找活', path: '/pages/home/find/index', icon: magnifier },
  { key: 'shifts', label: '我的活', path: '/pages/home/shifts/index', icon: hardHat },
  { key: 'money', label: '我的钱', path: '/pages/home/money/index', icon: purse },
  me,
]

export const employerTabs: readonly Tab[] = [
  { key: 'employer', label: '用工', path: '/pages/home/employer/index', icon: people },
  { key: 'post', label: '发布', path: '/pages/gigs/post/index', icon: plus },
  me,
]

/** The icon as an image, in the green of what can be done or the grey of what can wait. */
export function tabIcon({ icon }: Tab, current: boolean): string {
  return drawing(icon, { colour: current ? '#0B5D4B' : '#565B66', strokeWidth: current ? 2.2 : 1.8 })
}
