/** Keeps what functions print as JSON lines in one file, turned over when it grows, the former one kept. */
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LogLevel } from './messages'

export interface LogEntry {
  readonly functionName: string
  readonly requestId: string
  readonly level: LogLevel
  readonly text: string
}

export interface CallLog {
  write(entry: LogEntry): void
}

const turnOverBytes = 5_000_000
const longestText = 8_000

/** Takes the file's path and the clock in whose time the lines are stamped. */
export function createCallLog(path: string, now: () => number): CallLog {
  mkdirSync(dirname(path), { recursive: true })
  let sizeBytes = existsSync(path) ? statSync(path).size : 0
  return {
    write: (entry) => {
      const stamped = { at: new Date(now()).toISOString(), ...entry, text: entry.text.slice(0, longestText) }
      const lineText = `${JSON.stringify(stamped)}\n`
      if (sizeBytes + lineText.length > turnOverBytes) {
        renameSync(path, `${path}.1`)
        sizeBytes = 0
      }
      appendFileSync(path, lineText)
      sizeBytes += Buffer.byteLength(lineText)
    },
  }
}
