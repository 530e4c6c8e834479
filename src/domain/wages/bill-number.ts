/**
 * A bill number says whose wage it pays and which attempt it is, so that no attempt can take another's
 * number.
 *
 * Law     House rule W-03 (one intent, one success)
 * Force   2026-01-01 →
 * Proof   tests/domain/wages/bill-number.test.ts
 */
import { must } from '../policy/must'

const markOf = { base: 'B', disputed: 'D', callOut: 'C', bonus: 'X' } as const
type Mark = (typeof markOf)[keyof typeof markOf]
const kindOf: Readonly<Record<Mark, string>> = { B: 'base', D: 'disputed', C: 'callOut', X: 'bonus' }

const isKind = (text: string): text is keyof typeof markOf => Object.hasOwn(markOf, text)
const isMark = (text: string): text is Mark => Object.hasOwn(kindOf, text)

const itemShape = /^item:([0-9a-z]{12}):([0-9a-z]{12}):([A-Za-z]+?)(\d{0,2})$/
const billShape = /^([0-9a-z]{12})([0-9a-z]{12})([A-Z])(\d{0,2})N\d{1,2}$/

/** WeChat takes letters and digits, at most 32 of them: these are 27 to 30. `attempt` counts from 1 to 99. */
export function billNumber(itemId: string, attempt: number): string {
  const [, gigId, workerId, kind = '', count] = itemShape.exec(itemId) ?? []
  must(isKind(kind), `${itemId} is the id of a payable item`)
  must(attempt >= 1 && attempt <= 99, `attempt ${attempt} can be counted`)
  return `${gigId}${workerId}${markOf[kind]}${count}N${attempt}`
}

/** The item that the bill pays; null for a number that is none of ours. */
export function itemIdOfBill(number: string): string | null {
  const [, gigId, workerId, mark = '', count] = billShape.exec(number) ?? []
  return isMark(mark) ? `item:${gigId}:${workerId}:${kindOf[mark]}${count}` : null
}
