/**
 * Money is counted in whole fen, and a sum is divided by giving out every fen of it.
 *
 * Law     House rule M-01 (no floating point touches money)
 * Force   2026-01-01 →
 * Proof   tests/domain/money/fen.test.ts
 */
import { must } from '../policy/must'

declare const fenBrand: unique symbol

/** A whole number of fen; negative only for differences. */
export type Fen = number & { readonly [fenBrand]: 'fen' }

const isFen = (count: number): count is Fen => Number.isSafeInteger(count)

/** Brands a whole number of fen; a fraction or an unsafe size is a fault. */
export function fen(count: number): Fen {
  must(isFen(count), `an amount is a whole number of fen, not ${count}`)
  // Adding positive zero turns negative zero into zero, which a deep comparison would tell apart.
  const plain = count + 0
  must(isFen(plain), 'a whole number stays whole')
  return plain
}

export const noFen: Fen = fen(0)

/** Adds amounts in fen; an empty list is zero. */
export const sumFen = (amounts: readonly Fen[]): Fen => fen(amounts.reduce((sum, amount) => sum + amount, 0))

/** `minuendFen` less `subtrahendFen`. */
export const minusFen = (minuendFen: Fen, subtrahendFen: Fen): Fen => fen(minuendFen - subtrahendFen)

/** The smaller of the amounts given. */
export const smallestFen = (...amounts: readonly [Fen, ...Fen[]]): Fen => fen(Math.min(...amounts))

/** The larger of the amounts given. */
export const largestFen = (...amounts: readonly [Fen, ...Fen[]]): Fen => fen(Math.max(...amounts))

export interface Proportion {
  readonly amountFen: Fen
  /** Whole and not negative. */
  readonly numerator: number
  /** Whole and positive. */
  readonly denominator: number
  /** `up` favours the one who is paid, `down` the one who pays. */
  readonly round: 'up' | 'down'
}

/** Exact whole-number quotient and remainder; a product no double can hold exactly is a fault. */
function divided({ amountFen, numerator, denominator }: Omit<Proportion, 'round'>) {
  const product = amountFen * numerator
  must(Number.isSafeInteger(product), `the product of ${amountFen} and ${numerator} is exact`)
  const remainder = product % denominator
  return { whole: (product - remainder) / denominator, remainder }
}

/** amount × numerator ÷ denominator in whole fen; the product is exact or the program stops. */
export function timesFen({ round, ...proportion }: Proportion): Fen {
  const { amountFen, numerator, denominator } = proportion
  must(Number.isSafeInteger(numerator) && numerator >= 0, 'a numerator is whole and not negative')
  must(Number.isSafeInteger(denominator) && denominator > 0, 'a denominator is whole and positive')
  must(amountFen >= 0, 'only an amount that is not negative is multiplied')
  const { whole, remainder } = divided(proportion)
  return fen(remainder === 0 || round === 'down' ? whole : whole + 1)
}

/**
 * Splits `totalFen` by whole `weights`. Every fen is given out: shares are rounded down and the fen left over
 * go to the largest remainders, earlier shares first when remainders are equal.
 */
export function allocate(totalFen: Fen, weights: readonly number[]): Fen[] {
  must(totalFen >= 0, 'only an amount that is not negative is split')
  must(
    weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0),
    'weights are whole and not negative',
  )
  const denominator = weights.reduce((sum, weight) => sum + weight, 0)
  must(denominator > 0, 'at least one weight is positive')
  const shares = weights.map((weight, index) => ({
    index,
    ...divided({ amountFen: totalFen, numerator: weight, denominator }),
  }))
  const leftOverFen = totalFen - shares.reduce((sum, share) => sum + share.whole, 0)
  const byRemainder = [...shares].sort(
    (left, right) => right.remainder - left.remainder || left.index - right.index,
  )
  const lucky = new Set(byRemainder.slice(0, leftOverFen).map((share) => share.index))
  return shares.map((share) => fen(share.whole + (lucky.has(share.index) ? 1 : 0)))
}

/** Writes fen as yuan for a reader: "180.00", "2,640.00", "-0.05". */
export function yuan(amountFen: Fen): string {
  const digits = String(Math.abs(amountFen)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${amountFen < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`
}
