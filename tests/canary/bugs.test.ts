/**
 * Bugs planted on purpose: each can still be planted, and each is caught by the test that is named for it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bug, bugs } from './bugs'
import { openPlantedTree, type PlantedTree } from './planted-tree'

const root = join(__dirname, '../..')
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

describe.each(bugs)('$name', ({ file, right, wrong, caughtBy }) => {
  it('can be planted at one place, and has its test', () => {
    expect(textOf(file).split(right)).toHaveLength(2)
    expect(wrong).not.toBe(right)
    expect(textOf(caughtBy.file)).toContain(caughtBy.title)
  })
})

it('is twelve different bugs', () => {
  expect(new Set(bugs.map(({ name }) => name)).size).toBe(12)
})

/** `PLANTED_BUGS=all`, or numbers from 1: these are planted, one after another, which takes a while. */
function asked(): readonly Bug[] {
  const { PLANTED_BUGS = '' } = process.env
  const numbers = PLANTED_BUGS.split(',')
  return bugs.filter((_bug, index) => PLANTED_BUGS === 'all' || numbers.includes(String(index + 1)))
}

let tree: PlantedTree | undefined
afterAll(() => tree?.remove())

for (const bug of asked()) {
  it(`${bug.name} is caught by "${bug.caughtBy.title}"`, async () => {
    tree ??= openPlantedTree()
    expect(await tree.run(bug.caughtBy)).toMatchObject({ passed: 1, failed: 0 })
    tree.plant(bug)
    const planted = await tree.run(bug.caughtBy)
    tree.uproot(bug)
    expect(planted).toMatchObject({ passed: 0, failed: 1 })
    expect(planted.said).not.toMatch(/SyntaxError|Cannot find module/)
  }, 300_000)
}
