/**
 * The insurer's own book of covers: appended to a file before the answer, one policy number per cover number.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

const coverSchema = v.object({
  coverNumber: v.string(),
  policyNumber: v.string(),
  requestText: v.string(),
  issuedAt: v.string(),
})

export type Cover = v.InferOutput<typeof coverSchema>

export type Issued =
  { readonly kind: 'issued' | 'repeated'; readonly cover: Cover } | { readonly kind: 'mismatch' }

export interface CoverBook {
  /** The same number with the same request gives the same policy; with another request, a mismatch. */
  issue(coverNumber: string, requestText: string): Issued
  find(coverNumber: string): Cover | undefined
}

/** The last line may be half written after a crash; it was then never answered. */
function readLine(line: string): readonly Cover[] {
  try {
    return [v.parse(coverSchema, JSON.parse(line))]
  } catch {
    return []
  }
}

export function createCoverBook(filePath: string, now: () => number): CoverBook {
  const lines = existsSync(filePath) ? readFileSync(filePath, 'utf8').split('\n') : []
  const covers = new Map(lines.flatMap(readLine).map((cover) => [cover.coverNumber, cover]))
  return {
    issue: (coverNumber, requestText) => {
      const before = covers.get(coverNumber)
      if (before)
        return before.requestText === requestText ? { kind: 'repeated', cover: before } : { kind: 'mismatch' }
      const policyNumber = `DEMO${String(covers.size + 1).padStart(10, '0')}`
      const cover = { coverNumber, policyNumber, requestText, issuedAt: new Date(now()).toISOString() }
      appendFileSync(filePath, `${JSON.stringify(cover)}\n`)
      covers.set(coverNumber, cover)
      return { kind: 'issued', cover }
    },
    find: (coverNumber) => covers.get(coverNumber),
  }
}
