/** The last round in figures, with the proof that no other would have been better in all. */
import type { ReactNode } from 'react'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import type { AlgorithmCard } from '@/contract/round-views'
import { algorithmWords as words } from '@/copy/zh/algorithm'
import { dateWords, timeWords } from '@/copy/zh/when'

export function LastRound({ last }: Pick<AlgorithmCard, 'last'>): ReactNode {
  if (last === null) return <Card title={words.last}>{words.none}</Card>
  const { figures, objective, bound } = last
  return (
    <Card
      title={`${words.last}：${dateWords(last.workOn)} ${words.lastRound(last.number)}，${timeWords(last.at)}`}
    >
      <Facts
        facts={[
          { label: words.filled, value: words.proportion(figures.assigned, figures.eligible) },
          { label: words.seats, value: words.proportion(figures.assigned, figures.seats) },
          { label: words.first, value: words.proportion(figures.firstChoices, figures.assigned) },
          { label: words.proof, value: objective === bound ? words.proven : words.unproven },
          { label: words.blocked, value: words.blockedPeople(figures.blockedPeople) },
        ]}
      />
    </Card>
  )
}
