/** Proves that the linter refuses what the style forbids in a rule of law: each violation is planted once. */
import { plant, type PlantedTree } from './planted-tree'

const file = 'src/domain/wages/rule.ts'

/** The text of the one planted line, and what the linter must say of it. */
const violations = [
  ['export const now = Date.now()', 'Now is an argument'],
  ['export const today = new Date()', 'Today is an argument'],
  ['export const chance = Math.random()', 'chance is an argument'],
  ['export const place = process.platform', "Unexpected use of 'process'"],
  ["export const rate = parseFloat('1')", 'no float touches it'],
  ['export const text = (1).toFixed(2)', 'no float touches it'],
  ["export function stop(): void { throw new Error('no') }", 'A rule answers with refuse()'],
  ["export const change = (paid: { state: string }) => { paid.state = 'x' }", 'through its table only'],
  ['export const loose = (given: unknown) => given as string', 'No `as` but at the outer edge'],
  ['export const free = (given: any): void => given', 'no-explicit-any'],
  ['export const sure = (given?: string) => given!.length', 'no-non-null-assertion'],
  ['export const four = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d]', 'max-params'],
  ['export const lost = () => { Promise.resolve(1) }', 'no-floating-promises'],
  [
    "export const half = (a: 'x' | 'y') => { switch (a) { case 'x': return 1 } }",
    'switch-exhaustiveness-check',
  ],
  ["export const same = (a: unknown) => a == 'x'", 'eqeqeq'],
] as const

describe('the linter', () => {
  let tree: PlantedTree
  let said: string[] = []

  beforeAll(() => {
    tree = plant('lint', { [file]: violations.map(([text]) => text).join('\n') })
    said = tree.run('eslint', [file, '--no-color']).split('\n')
  })

  afterAll(() => tree.remove())

  it.each(violations)('refuses %s', (text, words) => {
    const number = violations.findIndex(([planted]) => planted === text) + 1
    const complaints = said.filter((line) => line.trim().startsWith(`${number}:`))
    expect(complaints.join('\n')).toContain(words)
  })
})
