/** One step of a sum in words: 7 小时 × ¥25.00/小时. */
import type { PayStep } from '@/contract/wages'
import { stepWords } from '@/copy/zh/pay-slip'
import { durationWords } from '@/copy/zh/when'
import { yuan } from '@/domain/money/fen'

export function stepText({ label, quantity, unit, rateFen }: PayStep): string {
  const length = unit === 'minute' ? durationWords(quantity) : ''
  return stepWords[label]({ length, rate: yuan(rateFen), count: quantity })
}
