/**
 * A store in one append-only file: a batch counts when its whole line is on the disk, so a kill loses nothing
 * answered.
 */
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Batch, Store } from './rows'

const checksumLength = 16

const checksum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, checksumLength)

const line = (batch: Batch) => {
  const text = JSON.stringify(batch)
  return `${checksum(text)} ${text}\n`
}

const isWhole = (written: string) =>
  checksum(written.slice(checksumLength + 1)) === written.slice(0, checksumLength)

interface Reading {
  readonly batches: readonly Batch[]
  /** Where the last whole line ends. */
  readonly goodBytes: number
}

/**
 * Reads a journal. Only what follows the last line feed may be torn: it was never answered, so it is dropped.
 * Damage before it means that the disk lied, and the stand-in does not start on a guess.
 */
function readJournal(content: string): Reading {
  const whole = content.slice(0, content.lastIndexOf('\n') + 1)
  const written = whole.split('\n').slice(0, -1)
  const broken = written.findIndex((text) => !isWhole(text))
  if (broken !== -1) throw new Error(`the journal is damaged in line ${broken + 1}`)
  return {
    batches: written.map((text): Batch => JSON.parse(text.slice(checksumLength + 1))),
    goodBytes: Buffer.byteLength(whole),
  }
}

/** A new file's name must reach the disk as well as its content. */
function syncFolder(path: string): void {
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

export interface Journal extends Store {
  close(): void
}

/**
 * Opens or makes the journal at `path`; the folder must exist. Throws when the file is damaged before its
 * end.
 */
export function openJournal(path: string): Journal {
  const { batches, goodBytes } = readJournal(existsSync(path) ? readFileSync(path, 'utf8') : '')
  const file = openSync(path, 'a')
  ftruncateSync(file, goodBytes)
  syncFolder(path)
  let wholeBytes = goodBytes
  return {
    load: () => batches,
    save: (batch) => {
      const written = Buffer.from(line(batch))
      try {
        appendFileSync(file, written)
        fsyncSync(file)
      } catch (thrown) {
        // Half a line of a full disk must not stand before the next whole one.
        ftruncateSync(file, wholeBytes)
        throw thrown
      }
      wholeBytes += written.length
    },
    close: () => closeSync(file),
  }
}
