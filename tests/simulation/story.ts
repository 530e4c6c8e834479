/** Tells what happened in words of the trade, and hashes it: two runs of one seed tell the same story. */
import { createHash } from 'node:crypto'

export interface Story {
  /** One line; ids in it are replaced by names. */
  tell(line: string): void
  /** Makes an id readable: `gig 3`, 张磊. */
  name(id: string, words: string): void
  lines(): readonly string[]
  hash(): string
}

const beijing = 8 * 3_600_000

/** A long run forgets how it began; the hash does not. */
const linesKept = 20_000

const looksLikeId = /[0-9a-hjkmnp-z]{12}/g

export function newStory(now: () => number): Story {
  const told: string[] = []
  const names = new Map<string, string>()
  const hash = createHash('sha256')
  return {
    tell(line) {
      const at = new Date(now() + beijing).toISOString().slice(5, 19).replace('T', ' ')
      const words = `${at} ${line.replaceAll(looksLikeId, (id) => names.get(id) ?? id)}`
      told.push(words)
      if (told.length > 2 * linesKept) told.splice(0, linesKept)
      hash.update(`${words}\n`)
    },
    name: (id, words) => void names.set(id, words),
    lines: () => told,
    hash: () => hash.copy().digest('hex').slice(0, 16),
  }
}

const linesAtMost = 40
const named = /gig \d+|[\p{Script=Han}·]{2,4}(?=:)/gu

/**
 * The lines that lead to the first failure: those that name the same gig or person, and what went wrong
 * beside.
 */
export function shortStory(lines: readonly string[], failures: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.includes('VIOLATION'))
  const [failure = ''] = [lines[end], ...failures]
  const names = failure.match(named) ?? []
  const before = lines.slice(0, end + 1)
  const about = before.filter(
    (line) => names.some((name) => line.includes(name)) || line.includes('VIOLATION'),
  )
  return (names.length > 0 ? about : before).slice(-linesAtMost)
}
