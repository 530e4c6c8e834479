/**
 * What is hashed is written one way only: keys sorted, no spaces, no absent values.
 *
 * Law     House rule M-02 (a fingerprint must be recomputable by anybody)
 * Force   2026-01-01 →
 * Proof   tests/domain/policy/canonical-json.test.ts
 */
import { must } from './must'

export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined }

const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value)

/** Canonical JSON text of `value`. Keys whose value is undefined are left out; numbers must be whole. */
export function canonicalJson(value: Canonical): string {
  if (typeof value === 'number') must(Number.isSafeInteger(value), 'a number that is hashed is whole')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  const written = entries.flatMap(([key, part]) =>
    part === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(part)}`],
  )
  return `{${written.join(',')}}`
}
