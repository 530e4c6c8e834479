/** Draws the trades of people and gigs: a few are wanted by many, most by few. */
import { wageGuideRows } from '@/policies/wage-guide-dezhou'
import { type TradeKey, tradeKeys, tradeOf } from '@/policies/trades'
import { type Dice, weighted } from './dice'

/** One of two, one of three …: the second trade is asked for half as often as the first. */
const falling = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => 1 / (index + 1))

/** A prime step through the table, so that the frequent trades are not all of one kind. */
const shuffled: readonly TradeKey[] = tradeKeys.map((_, index) => {
  const key = tradeKeys[(index * 17 + 3) % tradeKeys.length]
  if (!key) throw new Error('the table of trades has no gaps')
  return key
})

const sparse = shuffled.slice(0, 40)
const dense = shuffled.filter((key) => tradeOf(key).certificates.length === 0).slice(0, 8)

export interface TradeRange {
  readonly keys: readonly TradeKey[]
  draw(dice: Dice): number
}

export function tradeRange(isDense: boolean): TradeRange {
  const keys = isDense ? dense : sparse
  const draw = weighted(falling(keys.length))
  return { keys, draw }
}

const guide = wageGuideRows[0]?.value

/** What the trade is usually paid by the hour, from the city's own table. */
export function guidePayFen(key: TradeKey): number {
  if (!guide) throw new Error('the city has a table of guide prices')
  return guide[key]
}
