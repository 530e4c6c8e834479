/** For whom the employer pays in: the whole crew, or some of it, each with what they are worth. */
import type { ReactNode } from 'react'
import { Choice } from '@/components/choice'
import { payInWords as words } from '@/copy/zh/paying'
import { sumFen, yuan } from '@/domain/money/fen'
import { isAfterWork, unfundedOf } from './pay-in-sum'
import type { PayInFacts } from './pay-in-sum'

interface WhomProps {
  readonly facts: PayInFacts
  readonly onChange: (chosen: readonly string[] | undefined) => void
}

/** Whoever may be chosen now: those with a seat, or after the work those whose wage has no money. */
function choosable(facts: PayInFacts) {
  const { gig, listed } = facts
  if (!isAfterWork(facts)) return listed.lines.map((line) => ({ line, amountFen: gig.expectedPayFen }))
  return listed.lines.flatMap((line) => {
    const items = unfundedOf(line)
    return items.length === 0 ? [] : [{ line, amountFen: sumFen(items.map(({ grossFen }) => grossFen)) }]
  })
}

export function Whom({ facts, onChange }: WhomProps): ReactNode {
  const { chosen } = facts
  const people = choosable(facts)
  if (people.length < 2) return null
  return (
    <>
      <Choice
        legend={words.whom}
        options={[
          { value: 'all', label: words.everybody(people.length) },
          { value: 'some', label: words.some },
        ]}
        value={chosen === undefined ? 'all' : 'some'}
        onChange={(value) => onChange(value === 'all' ? undefined : [])}
      />
      {chosen !== undefined && (
        <Choice
          several
          stacked
          legend={words.pick}
          options={people.map(({ line, amountFen }) => ({
            value: line.bookingId,
            label: line.workerName,
            detail: `¥${yuan(amountFen)}`,
          }))}
          value={chosen}
          onChange={onChange}
        />
      )}
    </>
  )
}
