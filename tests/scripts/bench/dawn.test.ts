/**
 * The mornings that are compared are fair: the same for each policy, nobody moved, nothing above the best.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { playScene, scenes } from '../../bench/matching/dawn/figures'
import { drawMorning, type Habits } from '../../bench/matching/dawn/morning'
import { tableText, withTable } from '../../bench/matching/dawn/page'
import { hindsight, play } from '../../bench/matching/dawn/play'
import { plotText } from '../../bench/matching/dawn/plot'
import { policies } from '../../bench/matching/dawn/policies'
import { seeds, sizeOf } from '../../bench/matching/generator/sizes'

const faithful: Habits = { staysAwayPercent: 0, declinesPercent: 0 }
const human: Habits = { staysAwayPercent: 15, declinesPercent: 10 }

const docs = (file: string): string => readFileSync(join(process.cwd(), 'docs', file), 'utf8')

describe('a morning', () => {
  it.each(seeds)('of seed %i is never better under any policy than for who knew everything', (seed) => {
    const morning = drawMorning(sizeOf('S'), seed, human)
    const best = hindsight(morning)
    for (const { policy } of policies) expect(play(morning, policy).worth).toBeLessThanOrEqual(best.worth)
  })

  it.each(seeds)(
    'of seed %i is as good as can be when nothing is promised before the end and nobody declines',
    (seed) => {
      const morning = drawMorning(sizeOf('S'), seed, { ...human, declinesPercent: 0 })
      expect(play(morning, { kind: 'batches', everyMinutes: 120 }).worth).toBe(hindsight(morning).worth)
    },
  )

  it.each(seeds)('of seed %i is as good as can be when all have registered and keep their word', (seed) => {
    const morning = drawMorning(sizeOf('S'), seed, faithful)
    const plan = play(morning, { kind: 'plan', registeredPercent: 100, openMinutes: 0 })
    expect(plan.worth).toBe(hindsight(morning).worth)
  })

  it('is the same whenever it is played', () => {
    const scene = { name: 'small', size: sizeOf('S'), habits: human }
    const figures = playScene(scene, { seeds: [7, 17] })
    expect(plotText(playScene(scene, { seeds: [7, 17] }))).toBe(plotText(figures))
  })
})

describe('the page about mornings', () => {
  it('says of the first-come list and of the best possible what the mornings still give', () => {
    const [scene] = scenes
    const [list] = policies
    if (!scene || !list) throw new Error('the first scene and the list are what everybody compares with')
    const table = tableText([playScene(scene, { policies: [list] })])
    const firstFigure = (text: string, row: string): string | undefined =>
      text
        .split('\n')
        .find((line) => line.startsWith(`| ${row}`))
        ?.split('|')[2]
        ?.trim()
    for (const row of ['first-come list', 'seats filled by who knew everything'])
      expect(firstFigure(docs('dawn.md'), row)).toEqual(firstFigure(table, row))
    const seats = firstFigure(table, 'first-come list')?.split(' / ')[0] ?? 'nothing'
    expect(docs('pictures/dawn.svg')).toContain(`>${seats}%</text>`)
  })

  it('keeps what is written by hand when its table is written anew', () => {
    const page = docs('dawn.md')
    const again = withTable(page, '| a |')
    expect(again.split('<!--')[0]).toBe(page.split('<!--')[0])
    expect(again.split('-->').at(-1)).toBe(page.split('-->').at(-1))
    expect(() => withTable('no marks', '| a |')).toThrow('two marks')
  })
})
