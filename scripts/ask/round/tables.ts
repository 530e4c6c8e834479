/** The answer for people: who is offered what and why, what a seat is worth, and the proof. */
import type { RoundAnswer } from './answer'

const line = ({ workerId, gigId, suiting, reason }: RoundAnswer['assignment'][number]): string =>
  `  ${workerId}  ${gigId ?? '-'}  ${suiting?.score ?? ''}  ${reason.sentence}`

const priceLine = ({ gigId, seats, price }: RoundAnswer['prices'][number]): string =>
  `  ${gigId}  ${seats}  ${price}`

const halfLine = ({ workerId, gigId, value }: RoundAnswer['secondHalf'][number]): string =>
  `  ${workerId}  ${gigId}  ${value}`

/** Nothing when nobody has a second half of the day. */
const halfLines = (halves: RoundAnswer['secondHalf']): readonly string[] =>
  halves.length === 0 ? [] : ['', '再排半天（人 活 分数）', ...halves.map(halfLine)]

export function textOf({
  assignment,
  secondHalf,
  prices,
  certificate,
  figures,
  weights,
}: RoundAnswer): string {
  const { primal, dual, isOptimal, violations } = certificate
  return [
    '分配（人 活 分数 原因）',
    ...assignment.map(line),
    ...halfLines(secondHalf),
    '',
    '价格（活 名额 每个名额的价）',
    ...prices.map(priceLine),
    '',
    `证明  总分 ${primal}  上界 ${dual}  ${isOptimal ? '已证明最优' : `未证明：${violations.join('、')}`}`,
    `数字  ${figures.people} 人，${figures.seats} 个名额，安排 ${figures.assigned} 人，首选 ${figures.firstChoices} 人`,
    `权重  ${Object.entries(weights)
      .map(([part, weight]) => `${part} ${weight}`)
      .join('  ')}`,
  ].join('\n')
}
