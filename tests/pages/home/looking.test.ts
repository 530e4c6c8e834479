/** What a worker who looks for a gig is told and registers: how far, why this one, which trades. */
import { tapped } from '@/components/trade-picker'
import { kilometres } from '@/copy/zh/distance'
import { reasonWords } from '@/copy/zh/find'
import type { SaidReason } from '@/copy/zh/find'
import { greeting } from '@/copy/zh/worker-home'

it('says a distance in metres up to a kilometre, then in kilometres with one decimal', () => {
  const said = ['不到 100 米', '不到 100 米', '100 米', '380 米', '990 米', '1 公里', '2.1 公里']
  expect([0, 99, 100, 384, 994, 1_000, 2_149].map(kilometres)).toEqual(said)
})

it('says each reason with its fact, and nothing where there is no fact to say', () => {
  const reasons: readonly SaidReason[] = [
    { part: 'skill', facts: { knowsTrade: true } },
    { part: 'distance', facts: {} },
    { part: 'reliability', facts: { keptCount: 3, bookedCount: 3 } },
  ]
  expect(reasonWords(reasons)).toEqual(['工种对', '你答应了都去 3/3'])
})

it('passes over a reason that a newer cloud has and this phone does not know', () => {
  expect(reasonWords([{ part: 'weather', facts: { wet: true } }])).toEqual([])
})

it('adds a trade by a tap, takes it back by the next, and adds no eleventh', () => {
  expect(tapped(tapped([], 'loader'), 'mason')).toEqual(['loader', 'mason'])
  expect(tapped(['loader', 'mason'], 'loader')).toEqual(['mason'])
  const ten = [
    'loader',
    'mover',
    'sorter',
    'courier',
    'tally',
    'mason',
    'rebar',
    'cleaner',
    'waiter',
    'cook',
  ] as const
  expect(tapped(ten, 'sewing')).toEqual(ten)
})

it('greets by the hour of the day', () => {
  expect([300, 700, 900, 1_300].map(greeting)).toEqual(['早上好', '中午好', '下午好', '晚上好'])
})
