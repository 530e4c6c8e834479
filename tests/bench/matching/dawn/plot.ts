/**
 * Draws what each policy reached as one picture: a line a policy, a dot for seats, a ring for how well they
 * suit.
 */
import type { Spread } from '../../frame/figures'
import type { Reached, SceneFigures } from './figures'

const width = 860
const rowHeight = 30
const top = 92
const left = 300
const right = width - 90
const bottomSpace = 58

/** Colours of the house: ink, soft ink, a thin line, seats, suiting. */
const colours = {
  paper: '#FFFFFF',
  ink: '#1B1E24',
  soft: '#565B66',
  line: '#DDD8CE',
  seats: '#0B5D4B',
  suits: '#B4400F',
}

const tenth = (value: number): string => (Math.round(value * 10) / 10).toFixed(1)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

interface Axis {
  readonly from: number
  readonly marks: readonly number[]
}

/** From the next whole five below the least of all to a hundred. */
function axisOf(reached: readonly Reached[]): Axis {
  const least = Math.min(
    ...reached.flatMap(({ worthPercent, seatsPercent }) => [worthPercent.least, seatsPercent.least]),
  )
  const from = Math.floor(least / 5) * 5
  const marks = Array.from({ length: (100 - from) / 5 + 1 }, (_, index) => from + index * 5)
  return { from, marks }
}

const across = (value: number, { from }: Axis): number =>
  Math.round((left + ((value - from) / (100 - from)) * (right - left)) * 10) / 10

function text(
  place: { x: number; y: number; size?: number; anchor?: string; colour?: string },
  words: string,
): string {
  const { x, y, size = 14, anchor = 'start', colour = colours.ink } = place
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${colour}">${escaped(words)}</text>`
}

const line = (from: readonly [number, number], to: readonly [number, number], style: string): string =>
  `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" ${style}/>`

function whisker({ least, most }: Spread, y: number, look: { axis: Axis; colour: string }): string {
  const ends = [across(least, look.axis), across(most, look.axis)] as const
  return line([ends[0], y], [ends[1], y], `stroke="${look.colour}" stroke-width="2" stroke-opacity="0.45"`)
}

function row({ chinese, worthPercent, seatsPercent }: Reached, y: number, axis: Axis): string {
  const [seats, suits] = [across(seatsPercent.median, axis), across(worthPercent.median, axis)]
  return [
    text({ x: left - 14, y: y + 5, anchor: 'end' }, chinese),
    whisker(seatsPercent, y - 4, { axis, colour: colours.seats }),
    whisker(worthPercent, y + 4, { axis, colour: colours.suits }),
    `<circle cx="${seats}" cy="${y - 4}" r="5" fill="${colours.seats}"/>`,
    `<circle cx="${suits}" cy="${y + 4}" r="4" fill="${colours.paper}" stroke="${colours.suits}" stroke-width="2"/>`,
    text({ x: right + 12, y: y + 5, colour: colours.soft }, `${tenth(seatsPercent.median)}%`),
  ].join('\n')
}

function legend(y: number): string {
  return [
    `<circle cx="${left}" cy="${y - 5}" r="5" fill="${colours.seats}"/>`,
    text({ x: left + 12, y, size: 13, colour: colours.soft }, '招满的岗位'),
    `<circle cx="${left + 116}" cy="${y - 5}" r="4" fill="${colours.paper}" stroke="${colours.suits}" stroke-width="2"/>`,
    text({ x: left + 128, y, size: 13, colour: colours.soft }, '合适程度（总分）'),
    text({ x: left + 258, y, size: 13, colour: colours.soft }, '细线：五个早晨里最低到最高'),
  ].join('\n')
}

/** The whole picture as SVG; the same figures give the same text. */
export function plotText({ scene, reached }: SceneFigures): string {
  const axis = axisOf(reached)
  const bottom = top + reached.length * rowHeight
  const height = bottom + bottomSpace
  const { size, habits } = scene
  const declined = habits.declinesPercent === 0 ? '没有人回绝' : `${habits.declinesPercent}% 的安排被回绝`
  const market = `${size.workers} 人、${size.gigs} 家，${size.isDense ? '人人合适的活多' : '人人合适的活少'}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif">`,
    `<title>${escaped(`一个早晨的派活办法，${market}`)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    text({ x: 24, y: 32, size: 18 }, '同一个早晨，派活的办法不同，招满多少岗位'),
    text(
      { x: 24, y: 54, size: 13, colour: colours.soft },
      `${market}；${habits.staysAwayPercent}% 的人没来，${declined}；事先全知道的最好安排 = 100%`,
    ),
    legend(78),
    ...axis.marks.flatMap((mark) => [
      line([across(mark, axis), top - 4], [across(mark, axis), bottom], `stroke="${colours.line}"`),
      text(
        { x: across(mark, axis), y: bottom + 20, size: 12, anchor: 'middle', colour: colours.soft },
        `${mark}%`,
      ),
    ]),
    ...reached.map((one, index) => row(one, top + index * rowHeight + rowHeight / 2, axis)),
    text(
      { x: 24, y: height - 14, size: 12, colour: colours.soft },
      '演示数据：按固定种子生成的市场，不是德州的实际数字。',
    ),
    '</svg>',
    '',
  ].join('\n')
}
