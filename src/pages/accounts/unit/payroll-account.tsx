/**
 * The merchant number out of which a verified unit pays wages itself: entered once, then looked at by an
 * officer.
 */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { useCommand } from '@/api/use-command'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import type { PayrollAccountView } from '@/contract/accounts'
import { payrollAccountWords as words } from '@/copy/zh/payroll-account'

interface PayrollAccountProps {
  readonly account: PayrollAccountView | null
  readonly onEntered: () => void
}

export function PayrollAccount({ account, onEntered }: PayrollAccountProps): ReactNode {
  return (
    <Card title={words.title}>
      <Text className="small">{words.what}</Text>
      {account && (
        <Text className="strong">
          {account.subMerchantId} · {words.states[account.state]}
        </Text>
      )}
      {account?.state !== 'entered' && <Enter isAgain={account !== null} onEntered={onEntered} />}
    </Card>
  )
}

interface EnterProps {
  readonly isAgain: boolean
  readonly onEntered: () => void
}

function Enter({ isAgain, onEntered }: EnterProps): ReactNode {
  const entering = useCommand('accounts.enterPayrollAccount')
  const [number, setNumber] = useState('')
  const [tried, setTried] = useState(false)
  const isWrong = !/^\d{8,10}$/.test(number)
  const enter = async (): Promise<void> => {
    setTried(true)
    if (!isWrong && (await entering.run({ subMerchantId: number }))) onEntered()
  }
  return (
    <>
      <Field
        kind="number"
        label={words.number}
        hint={words.numberHint}
        value={number}
        onChange={setNumber}
        error={tried && isWrong ? words.wrong : undefined}
        maxLength={10}
      />
      {entering.error && <Problem problem={entering.error} />}
      <Button kind="quiet" busy={entering.busy} onPress={() => void enter()}>
        {isAgain ? words.again : words.enter}
      </Button>
    </>
  )
}
