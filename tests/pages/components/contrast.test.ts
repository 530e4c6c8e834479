/** Computes the contrast of every pair of colours the components use, from the token file itself. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

const source = readFileSync(path.resolve('src/styles/tokens.scss'), 'utf8')
const [normalBlock = '', elderBlock = ''] = source.split('.ui-page--elder')

function tokensOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const normal = tokensOf(normalBlock)
const elder = new Map([...normal, ...tokensOf(elderBlock)])

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const channel = Number.parseInt(colour.slice(place, place + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left)
  return (light + 0.05) / (dark + 0.05)
}

const pairs = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'go-tint'],
  ['ink', 'note-tint'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'card'],
  ['ink-soft', 'rest'],
  ['ink-soft', 'note-tint'],
  ['on-go', 'go'],
  ['on-go', 'go-press'],
  ['on-go', 'now'],
  ['on-go', 'ink'],
  ['go', 'paper'],
  ['go', 'card'],
  ['go', 'go-tint'],
  ['go', 'note-tint'],
  ['now', 'card'],
  ['now', 'paper'],
  ['now', 'now-tint'],
  ['stop', 'card'],
  ['stop', 'paper'],
  ['stop', 'stop-tint'],
  ['note', 'card'],
  ['note', 'note-tint'],
  ['unsure', 'unsure-tint'],
] as const

describe.each([
  ['normal', normal],
  ['elder', elder],
])('the %s tokens', (_, tokens) => {
  const colour = (name: string): string => tokens.get(name) ?? `no token ${name}`

  it.each(pairs)('set %s on %s with at least 4.5 : 1', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it('draw the edge of a field with at least 3 : 1', () => {
    expect(contrast(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(3)
  })
})

const pixels = (tokens: Map<string, string>, name: string): number =>
  Number.parseInt(tokens.get(name) ?? '', 10)

it('never sets text below 14 px, nor below 18 pt of running text in elder mode', () => {
  expect(pixels(normal, 'text-small')).toBeGreaterThanOrEqual(14)
  expect(pixels(elder, 'text-small')).toBeGreaterThanOrEqual(20)
  expect(pixels(elder, 'text-body')).toBeGreaterThanOrEqual(24)
})

it('keeps whatever can be tapped at 48 px, at 60 in elder mode', () => {
  expect(pixels(normal, 'target')).toBeGreaterThanOrEqual(48)
  expect(pixels(elder, 'target')).toBeGreaterThanOrEqual(60)
})
