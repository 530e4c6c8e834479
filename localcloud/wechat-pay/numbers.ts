/** Draws WeChat's own numbers from the seed, so that the same calls give the same numbers on every run. */
import { createHash } from 'node:crypto'
import type { Rows } from './rows'

export interface Numbers {
  /** `length` decimal digits. */
  digits(length: number): string
  /** `length` letters and digits of base 62, at most 40. */
  letters(length: number): string
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Numbers of `seed`; the count of draws is kept in the rows, so that a restart never repeats one. */
export function seededNumbers(rows: Rows, seed: number): Numbers {
  const draw = (): Buffer => {
    const value = (rows.counters.find('draws')?.value ?? 0) + 1
    rows.counters.put('draws', { value })
    return createHash('sha512').update(`${seed}:${value}`).digest()
  }
  const text = (alphabet: string, length: number) =>
    [...draw().subarray(0, length)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('')
  return {
    digits: (length) => text('0123456789', length),
    letters: (length) => text(base62, length),
  }
}
