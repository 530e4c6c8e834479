/** A kill keeps what the file system has seen; a power loss keeps only what was synced. */
import type * as fileSystem from 'node:fs'
import { mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournal } from '../../../localcloud/wechat-pay/journal'

/** How long the file was when it last reached the disk. */
let syncedBytes = 0

jest.mock('node:fs', () => {
  const genuine = jest.requireActual<typeof fileSystem>('node:fs')
  return {
    ...genuine,
    fsyncSync(file: number) {
      genuine.fsyncSync(file)
      if (genuine.fstatSync(file).isFile()) syncedBytes = genuine.fstatSync(file).size
    },
  }
})

const folder = mkdtempSync(join(tmpdir(), 'power-'))
const path = join(folder, 'wechat-pay.journal')
afterAll(() => rmSync(folder, { recursive: true }))

const batch = (value: number) => ({ counters: { draws: { value } } })

it('has every saved line on the disk before it says so', () => {
  const journal = openJournal(path)
  const saved = []
  for (let value = 1; value <= 5; value += 1) {
    journal.save(batch(value), () => ({}))
    saved.push(batch(value))
    truncateSync(path, syncedBytes)
    const afterwards = openJournal(path)
    expect(afterwards.load()).toEqual(saved)
    afterwards.close()
  }
  journal.close()
})
