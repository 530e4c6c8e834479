/**
 * A store in one append-only file: a change counts when its whole line is on the disk, so a kill loses
 * nothing answered. A file that has grown long is written anew with what counts today, beside the old one,
 * and takes its place in one step.
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
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Changes, Store } from './rows'

const checksumLength = 16
const linesBeforeCompacting = 20_000
/** It holds people's names. */
const onlyOwner = 0o600

const checksum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, checksumLength)

const line = (changes: Changes) => {
  const text = JSON.stringify(changes)
  return `${checksum(text)} ${text}\n`
}

const isWhole = (written: string) =>
  checksum(written.slice(checksumLength + 1)) === written.slice(0, checksumLength)

interface Reading {
  readonly changes: readonly Changes[]
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
    changes: written.map((text): Changes => JSON.parse(text.slice(checksumLength + 1))),
    goodBytes: Buffer.byteLength(whole),
  }
}

/** A new file's name must reach the disk as well as its content. */
function syncFolder(path: string): void {
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

const beside = (path: string) => `${path}.new`

/** Puts one line in the place of the whole file: at any moment either the old file counts, or the new one. */
function replaceBy(path: string, content: string): void {
  const file = openSync(beside(path), 'w', onlyOwner)
  writeFileSync(file, content)
  fsyncSync(file)
  closeSync(file)
  renameSync(beside(path), path)
  syncFolder(path)
}

export interface Journal extends Store {
  close(): void
}

function appendTo(file: number, written: Buffer, wholeBytes: number): void {
  try {
    appendFileSync(file, written)
    fsyncSync(file)
  } catch (thrown) {
    // Half a line of a full disk must not stand before the next whole one.
    ftruncateSync(file, wholeBytes)
    throw thrown
  }
}

/**
 * Opens or makes the journal at `path`; the folder must exist. Throws when the file is damaged before its
 * end. It is compacted after `mostLines`.
 */
export function openJournal(path: string, mostLines = linesBeforeCompacting): Journal {
  // A compaction that a kill interrupted never counted.
  rmSync(beside(path), { force: true })
  const { changes, goodBytes } = readJournal(existsSync(path) ? readFileSync(path, 'utf8') : '')
  let file = openSync(path, 'a', onlyOwner)
  ftruncateSync(file, goodBytes)
  syncFolder(path)
  let wholeBytes = goodBytes
  let lines = changes.length
  return {
    load: () => changes,
    save: (next, whole) => {
      const isLong = lines >= mostLines
      const written = Buffer.from(line(isLong ? whole() : next))
      if (isLong) {
        replaceBy(path, written.toString('utf8'))
        closeSync(file)
        file = openSync(path, 'a')
      } else appendTo(file, written, wholeBytes)
      wholeBytes = isLong ? written.length : wholeBytes + written.length
      lines = isLong ? 1 : lines + 1
    },
    close: () => closeSync(file),
  }
}
