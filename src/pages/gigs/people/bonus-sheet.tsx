/** Something on top of the wage, with a reason that the worker will read. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { useCommand } from '@/api/use-command'
import type { CrewMember } from '@/contract/attendance'
import { bonusWords as words } from '@/copy/zh/crew'
import { dayOf } from '@/domain/calendar/day'
import { fen, yuan } from '@/domain/money/fen'
import { mustBeInForce } from '@/domain/policy/policy-row'
import { deviceTime } from '@/platform/device-time'
import { paymentRows } from '@/policies/payments'
import { fenOf } from '../post/form'

interface BonusSheetProps {
  readonly member: CrewMember
  readonly onClose: () => void
  readonly onGiven: (message: string) => void
}

const mostYuan = (): string => yuan(fen(mustBeInForce(paymentRows, 'bonus.most', dayOf(deviceTime())).value))

export function BonusSheet({ member, onClose, onGiven }: BonusSheetProps): ReactNode {
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const { run, busy, error } = useCommand('wages.giveBonus')
  const amountFen = fenOf(typed)
  const give = async (): Promise<void> => {
    if (amountFen === undefined) return
    const { bookingId } = member
    const item = await run({ bookingId, amountFen, reason: reason.trim() })
    if (item) onGiven(words.given(yuan(amountFen), item.state !== 'unfunded'))
  }
  const missing = amountFen === undefined ? words.amountMissing : undefined
  const unsaid = reason.trim() === '' ? words.reasonMissing : undefined
  const action = (
    <Button busy={busy} disabledReason={missing ?? unsaid} onPress={() => void give()}>
      {words.give}
    </Button>
  )
  return (
    <Sheet open title={words.title(member.workerName)} onClose={onClose} action={action}>
      <View className="stack">
        <Text>{words.how}</Text>
        <Field
          kind="decimal"
          label={words.amount}
          hint={words.most(mostYuan())}
          unit={words.unit}
          value={typed}
          onChange={setTyped}
          maxLength={8}
        />
        <Why reason={reason} onChange={setReason} />
        {error && <Problem problem={error} />}
      </View>
    </Sheet>
  )
}

interface WhyProps {
  readonly reason: string
  readonly onChange: (reason: string) => void
}

function Why({ reason, onChange }: WhyProps): ReactNode {
  return (
    <>
      <Choice
        legend={words.reason}
        options={words.reasons.map((each) => ({ value: each, label: each }))}
        value={reason}
        onChange={onChange}
      />
      <Field kind="text" label={words.own} optional value={reason} onChange={onChange} maxLength={60} />
    </>
  )
}
