/** Signing for a wage that was handed over by hand: all of it is signed for, less becomes a complaint. */
import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import type { PaySlip } from '@/contract/wages'
import { receiptWords as words } from '@/copy/zh/pay-slip'
import { dayWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { yuan } from '@/domain/money/fen'
import { deviceTime } from '@/platform/device-time'
import { replace, restartAt } from '@/platform/navigation'
import { useReceipt } from './use-receipt'
import type { Answered, ReceiptState } from './use-receipt'

export default function Receipt(): ReactNode {
  const state = useReceipt()
  const { data, error, reload } = state.slip
  return (
    <Page title={words.title} action={data && <Action state={state} slip={data} />}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading />}
      {data && <Paper state={state} slip={data} />}
      {state.signing.error && <Problem problem={state.signing.error} onRetry={() => void state.sign()} />}
    </Page>
  )
}

interface PartProps {
  readonly state: ReceiptState
  readonly slip: PaySlip
}

const handedWords = (method: string): string =>
  Object.entries(words.handed).find(([name]) => name === method)?.[1] ?? words.handed.betweenTheTwo

const options = (sum: string): { value: Answered; label: string; detail: string }[] => [
  { value: 'all', label: words.all, detail: words.allDetail(sum) },
  { value: 'less', label: words.less, detail: words.lessDetail },
  { value: 'none', label: words.none, detail: words.noneDetail },
]

function Paper({ state, slip: { item, payMethod } }: PartProps): ReactNode {
  const choose = (value: string): void => {
    const chosen = options('').find((option) => option.value === value)
    state.setAnswer(chosen?.value)
  }
  return (
    <>
      <Card title={handedWords(payMethod)}>
        <Amount amountFen={item.grossFen} size="big" />
        <Text>
          {dayWords(item.workOn, dayOf(deviceTime()))} {item.gigTitle} · {item.employerName}
        </Text>
      </Card>
      {item.state === 'signed' && (
        <Notice kind="done" live title={words.signed}>
          {words.signedDetail}
        </Notice>
      )}
      {item.state === 'recorded' && (
        <>
          <Choice
            stacked
            legend={words.ask}
            options={options(yuan(item.grossFen))}
            value={state.answer ?? ''}
            onChange={choose}
          />
          <Text className="small">{words.note}</Text>
        </>
      )}
      {item.state !== 'recorded' && item.state !== 'signed' && (
        <Notice kind="info" title={words.notHanded}>
          {words.notHandedDetail}
        </Notice>
      )}
    </>
  )
}

/** Sign, or complain; never a signature under less than the wage. */
function Action({ state, slip: { item } }: PartProps): ReactNode {
  const { bookingId } = item
  if (item.state !== 'recorded') {
    return <Button onPress={() => restartAt('/pages/home/money/index')}>{words.toMoney}</Button>
  }
  if (state.answer === 'less' || state.answer === 'none') {
    return (
      <Button onPress={() => replace('/pages/disputes/complain/index', { bookingId })}>
        {words.complain}
      </Button>
    )
  }
  return (
    <Button
      busy={state.signing.busy}
      disabledReason={state.answer === undefined ? words.choose : undefined}
      onPress={() => void state.sign()}
    >
      {words.sign}
    </Button>
  )
}
