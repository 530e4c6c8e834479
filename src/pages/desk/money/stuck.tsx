/** Money that does not go on by itself: wages, refunds and payments, one kind at a time. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Choice } from '@/components/choice'
import { stuckWords as words } from '@/copy/zh/desk-money'
import type { SectionProps } from './section-props'
import { mayAct } from './sections'
import { StuckPayments } from './stuck-payments'
import { StuckRefunds } from './stuck-refunds'
import { StuckTransfers } from './stuck-transfers'

type Kind = keyof typeof words.kinds

const parts: Readonly<Record<Kind, (props: SectionProps) => ReactNode>> = {
  transfers: StuckTransfers,
  refunds: StuckRefunds,
  payments: StuckPayments,
}
const kinds: readonly Kind[] = ['transfers', 'refunds', 'payments']

export function Stuck(props: SectionProps): ReactNode {
  const [kind, setKind] = useState<Kind>('transfers')
  // The window helps with wages; refunds and payments are the business of finance.
  const offered = mayAct(props.me, 'financeOfficer', 'auditor') ? kinds : kinds.slice(0, 1)
  const Part = parts[kind]
  return (
    <View className="stack">
      {offered.length > 1 && (
        <Choice
          legend={words.which}
          options={offered.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'transfers')}
        />
      )}
      <Part {...props} />
    </View>
  )
}
