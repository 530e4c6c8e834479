/** "Three more pavers": how many more seats would be filled; nothing is stored and nobody is told. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Facts } from '@/components/facts'
import { Problem } from '@/components/problem'
import { Stepper } from '@/components/stepper'
import { useQuery } from '@/api/use-query'
import type { Me } from '@/contract/accounts'
import type { WhatIf as Answer } from '@/contract/round-views'
import { roundWords as words } from '@/copy/zh/desk-round'
import { tradeNames } from '@/copy/zh/trades'
import type { TradeKey } from '@/policies/trades'
import type { RoundState } from './use-round'

interface Question {
  readonly trade: TradeKey
  readonly people: number
}

interface WhatIfProps {
  readonly me: Me
  readonly state: RoundState
}

/** Trades whose seats stay empty stand first: there the question is worth asking. */
const askable = ({ head }: RoundState): readonly TradeKey[] =>
  (head.data?.round?.shortage ?? []).slice(0, 6).map(({ trade }) => trade)

export function WhatIf({ me, state }: WhatIfProps): ReactNode {
  const trades = askable(state)
  const [trade, setTrade] = useState<TradeKey>()
  const [people, setPeople] = useState(3)
  const [question, setQuestion] = useState<Question>()
  const { marketId, workOn } = state
  const answer = useQuery(
    'matching.askWhatIf',
    question && marketId !== undefined ? { marketId, workOn, more: [question] } : undefined,
  )
  const chosen = trade ?? trades[0]
  const mayAsk = me.officeRoles.includes('staff') || me.officeRoles.includes('employmentOfficer')
  if (!mayAsk || chosen === undefined) return null
  return (
    <Card title={words.whatIf}>
      <Text className="small">{words.whatIfLead}</Text>
      <Choice
        legend={words.whatIfTrade}
        options={trades.map((key) => ({ value: key, label: tradeNames[key] }))}
        value={chosen}
        onChange={(value: string) => setTrade(trades.find((key) => key === value))}
      />
      <Stepper label={words.whatIfPeople} value={people} onChange={setPeople} most={50} />
      <Button
        kind="quiet"
        width="fit"
        busy={question !== undefined && answer.loading}
        onPress={() => setQuestion({ trade: chosen, people })}
      >
        {words.ask}
      </Button>
      {answer.error && <Problem problem={answer.error} />}
      {answer.data && <Said answer={answer.data} />}
    </Card>
  )
}

function Said({ answer: { before, after } }: { readonly answer: Answer }): ReactNode {
  return (
    <View className="stack stack--tight" ariaRole="status">
      <Text className="strong">{words.more(after.assigned - before.assigned)}</Text>
      <Facts
        facts={[
          { label: words.before, value: words.filled(before.assigned, before.seats) },
          { label: words.after, value: words.filled(after.assigned, after.seats) },
        ]}
      />
    </View>
  )
}
