/** Proves that a journal that is written anew forgets nothing, at whatever moment a kill comes. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal } from '../../../localcloud/wechat-pay/journal'
import { standInBench, truthOf } from './bench'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compaction-'))
  path = join(folder, 'wechat-pay.journal')
})

afterEach(() => rmSync(folder, { recursive: true }))

const mostLines = 5

function play(steps: number) {
  const store = openJournal(path, mostLines)
  const bench = standInBench({ store })
  for (let step = 0; step < steps; step += 1) bench.topUp(100)
  store.close()
  return truthOf(bench)
}

function reopened() {
  const store = openJournal(path, mostLines)
  const truth = truthOf(standInBench({ store }))
  store.close()
  return truth
}

const linesOnDisk = () => readFileSync(path, 'utf8').split('\n').length - 1

describe('a long journal', () => {
  it('is written anew, and tells the same', () => {
    expect(play(23)).toEqual(reopened())
    expect(linesOnDisk()).toBeLessThanOrEqual(mostLines)
  })

  it('tells the same at every number of changes', () => {
    for (let steps = 1; steps <= 13; steps += 1) {
      rmSync(path, { force: true })
      expect(play(steps)).toEqual(reopened())
    }
  })

  it('goes on growing no further than what counts today', () => {
    play(60)
    const bytes = statSync(path).size
    play(1)
    expect(statSync(path).size).toBeLessThan(bytes * 2)
    expect(reopened().balancesFen.operation).toBe(6_100)
  })

  it('forgets a half-written successor that a kill left behind', () => {
    const truth = play(3)
    writeFileSync(`${path}.new`, 'half a li')
    expect(reopened()).toEqual(truth)
    expect(existsSync(`${path}.new`)).toBe(false)
  })
})
