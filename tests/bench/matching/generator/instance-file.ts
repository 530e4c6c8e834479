/**
 * Keeps an instance as bytes that every process reads, the native one too: three counts, then the four
 * columns, whole numbers of four bytes each, smallest byte first.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Instance } from '@/domain/matching/assignment/instance'

const bytesPerNumber = 4

export function bytesOf(instance: Instance): Buffer {
  const { workerCount, gigCount, seats, edgeStart, edgeGig, edgeValue } = instance
  const counts = [workerCount, gigCount, edgeGig.length]
  const numbers = [counts, seats, edgeStart, edgeGig, edgeValue]
  const bytes = Buffer.alloc(numbers.reduce((sum, { length }) => sum + length, 0) * bytesPerNumber)
  let place = 0
  for (const column of numbers) for (const value of column) place = bytes.writeInt32LE(value, place)
  return bytes
}

/** The first sixteen digits of the SHA-256 of the bytes: two runs that print the same solved the same. */
export const hashOf = (instance: Instance): string =>
  createHash('sha256').update(bytesOf(instance)).digest('hex').slice(0, 16)

export function readInstance(file: string): Instance {
  const bytes = readFileSync(file)
  let place = 0
  const column = (length: number): Int32Array => {
    const numbers = new Int32Array(length)
    for (let index = 0; index < length; index += 1, place += bytesPerNumber)
      numbers[index] = bytes.readInt32LE(place)
    return numbers
  }
  const [workerCount = 0, gigCount = 0, edgeCount = 0] = column(3)
  return {
    workerCount,
    gigCount,
    seats: column(gigCount),
    edgeStart: column(workerCount + 1),
    edgeGig: column(edgeCount),
    edgeValue: column(edgeCount),
  }
}

export const writeInstance = (file: string, instance: Instance): void =>
  writeFileSync(file, bytesOf(instance))
