/**
 * Writes the pictures and the table of docs/dawn.md: what stands between its two marks is never written by
 * hand.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Spread } from '../../frame/figures'
import { playScene, type SceneFigures, scenes } from './figures'
import { plotText } from './plot'
import { policies } from './policies'

const marks = { from: '<!-- figures: npm run bench:matching -- dawn -->', until: '<!-- end of figures -->' }

const tenth = (value: number): string => (Math.round(value * 10) / 10).toFixed(1)

const cell = (seats: Spread, worth: Spread): string => `${tenth(seats.median)} / ${tenth(worth.median)}`

/** `seats / worth` of each scene, a row a policy. */
export function tableText(figures: readonly SceneFigures[]): string {
  const heads = figures.map(({ scene }) => {
    const { size, habits } = scene
    return `${size.isDense ? 'dense' : 'sparse'}, ${habits.declinesPercent} % declined`
  })
  const rows = policies.map(({ english }, index) => {
    const cells = figures.flatMap(({ reached }) => {
      const own = reached[index]
      return own === undefined ? [] : [cell(own.seatsPercent, own.worthPercent)]
    })
    return [english, ...cells]
  })
  const best = [
    'seats filled by who knew everything, by seed',
    ...figures.map(({ bestSeats }) => bestSeats.join(', ')),
  ]
  const lines = [['policy', ...heads], ['---', ...heads.map(() => '---')], ...rows, best]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Gives the page with another table between its marks. */
export function withTable(page: string, table: string): string {
  const [from, until] = [page.indexOf(marks.from), page.indexOf(marks.until)]
  if (from < 0 || until < from)
    throw new Error('docs/dawn.md keeps the two marks between which its table stands')
  return `${page.slice(0, from + marks.from.length)}\n\n${table}\n\n${page.slice(until)}`
}

/** The two scenes that are drawn; the other two stand in the table. */
const drawn = ['dawn', 'dawn-dense']

export function writeDawn(say: (progress: string) => void): void {
  const figures = scenes.map((scene) => {
    say(`playing ${scene.name}`)
    return playScene(scene)
  })
  for (const one of figures.filter(({ scene }) => drawn.includes(scene.name)))
    writeFileSync(join('docs', 'pictures', `${one.scene.name}.svg`), plotText(one))
  const page = join('docs', 'dawn.md')
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), tableText(figures)))
  say(tableText(figures))
}
