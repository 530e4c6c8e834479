/** The wages of one gig, one line for each worker: how much, where the money is, by when. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import type { Answer } from '@/contract/actions'
import { payListWords as words } from '@/copy/zh/paying'
import { sumFen } from '@/domain/money/fen'
import { go } from '@/platform/navigation'
import { PayLine, itemsOf } from './pay-line'
import { Recoveries } from './recoveries'
import { Refunds } from './refunds'
import { Registers } from './registers'
import { usePayList } from './use-pay-list'
import type { PayListState } from './use-pay-list'

type Listed = Answer<'wages.openPayList'>

const isShort = ({ lines }: Listed): boolean =>
  lines.some((line) => itemsOf(line).some(({ state }) => state === 'unfunded'))

export default function PayList(): ReactNode {
  const state = usePayList()
  const [message, say] = useToast()
  const { data, error, reload } = state.list
  const workOn = data?.lines.find(({ item }) => item !== null)?.item?.workOn
  const payIn = (): void => go('/pages/wages/pay-in/index', { gigId: state.gigId })
  return (
    <Page
      title={words.title}
      action={data && isShort(data) && <Button onPress={payIn}>{words.payIn}</Button>}
    >
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={3} />}
      {data && <Lines state={state} listed={data} say={say} />}
      {data && <GoingBack listed={data} />}
      {workOn !== undefined && <Registers state={state} workOn={workOn} say={say} />}
      <Toast message={message} />
    </Page>
  )
}

/** What goes back to the employer: what nobody earned, and what workers were asked to give back. */
const GoingBack = ({ listed }: { readonly listed: Listed }): ReactNode => (
  <>
    <Refunds refunds={listed.refunds} />
    <Recoveries recoveries={listed.recoveries} />
  </>
)

interface LinesProps {
  readonly state: PayListState
  readonly listed: Listed
  readonly say: (message: string) => void
}

function Lines({ state, listed, say }: LinesProps): ReactNode {
  const { lines, fundsModel, escrowFen } = listed
  if (lines.length === 0) return <Empty title={words.none} detail={words.noneDetail} />
  const owed = lines.flatMap(itemsOf).filter((item) => item.state !== 'withdrawn')
  const grossFen = sumFen(owed.map((item) => item.grossFen))
  return (
    <View className="stack">
      <Card tone="go" title={words.total(lines.length, grossFen)}>
        {fundsModel === 'reference' ? (
          <View className="row row--apart">
            <Text>{words.escrow}</Text>
            <Amount amountFen={escrowFen} size="card" />
          </View>
        ) : (
          <Text className="small">{fundsModel === 'payrollCard' ? words.cardHow : words.cashHow}</Text>
        )}
      </Card>
      <View className="stack" ariaRole="list">
        {lines.map((line) => (
          <View key={line.bookingId} ariaRole="listitem">
            <PayLine state={state} line={line} fundsModel={fundsModel} say={say} />
          </View>
        ))}
      </View>
    </View>
  )
}
