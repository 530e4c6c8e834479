/**
 * Proves that the journal keeps every batch that was answered, through a kill at any byte, and names any
 * damage.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal } from '../../../localcloud/wechat-pay/journal'
import { standInBench, truthOf } from './bench'

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'))
  path = join(folder, 'wechat-pay.journal')
})

afterEach(() => rmSync(folder, { recursive: true }))

const batch = (value: number) => ({ counters: { draws: { value } } })

/** Nothing here is long enough to be compacted. */
const nothing = () => ({})

function write(count: number): Buffer {
  const journal = openJournal(path)
  for (let value = 1; value <= count; value += 1) journal.save(batch(value), nothing)
  journal.close()
  return readFileSync(path)
}

function loaded() {
  const journal = openJournal(path)
  journal.close()
  return journal.load()
}

describe('the journal', () => {
  it('gives back what was saved, in order', () => {
    write(3)
    expect(loaded()).toEqual([batch(1), batch(2), batch(3)])
  })

  it('keeps every whole batch when it is cut at any byte, and goes on from there', () => {
    const whole = write(3)
    const lineBytes = whole.length / 3
    for (let bytes = 0; bytes <= whole.length; bytes += 1) {
      writeFileSync(path, whole.subarray(0, bytes))
      const batches = loaded()
      expect(batches).toHaveLength(Math.floor(bytes / lineBytes))
      const journal = openJournal(path)
      journal.save(batch(9), nothing)
      journal.close()
      expect(loaded()).toEqual([...batches, batch(9)])
    }
  })

  it('does not start on a journal with a changed letter', () => {
    const whole = write(3)
    const changed = Buffer.from(whole)
    changed.write('7', whole.lastIndexOf('2'))
    writeFileSync(path, changed)
    expect(() => openJournal(path)).toThrow('damaged in line')
  })
})

describe('a stand-in on a journal', () => {
  it('is after a restart what it was before, and goes on with fresh numbers', () => {
    const first = openJournal(path)
    const before = standInBench({ store: first })
    before.topUp(500)
    before.topUp(700)
    const truth = truthOf(before)
    first.close()

    const second = openJournal(path)
    const after = standInBench({ store: second })
    expect(truthOf(after)).toEqual(truth)
    after.topUp(1)
    second.close()
    expect(truthOf(after).balancesFen.operation).toBe(1_201)
  })

  it('writes one batch for one request, so that no half of it can survive', () => {
    const journal = openJournal(path)
    standInBench({ store: journal }).topUp(500)
    journal.close()
    expect(loaded()).toHaveLength(1)
  })
})
