/** What goes back to the employer of one gig: how much, where it is, and by when it arrives. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import type { RefundState, RefundView } from '@/contract/wages'
import { payListWords as words } from '@/copy/zh/paying'
import { momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'

const kinds: Readonly<Record<RefundState, StateKind>> = {
  reserved: 'waiting',
  requested: 'waiting',
  abnormal: 'late',
  refunded: 'done',
  failed: 'late',
}

export function Refunds({ refunds }: { readonly refunds: readonly RefundView[] }): ReactNode {
  if (refunds.length === 0) return null
  const isUnderWay = refunds.some(({ state }) => state !== 'refunded')
  return (
    <Card title={words.refunds}>
      <View className="stack" ariaRole="list">
        {refunds.map((refund) => (
          <View key={refund.refundNumber} ariaRole="listitem">
            <Refund refund={refund} />
          </View>
        ))}
      </View>
      {isUnderWay && <Text className="small">{words.refundWhen}</Text>}
    </Card>
  )
}

function Refund({ refund }: { readonly refund: RefundView }): ReactNode {
  const { state, amountFen, reservedAt, endedAt, attention } = refund
  return (
    <>
      <View className="row row--apart row--wrap">
        <State kind={kinds[state]}>{words.refundStates[state]}</State>
        <Amount amountFen={amountFen} size="card" />
      </View>
      <Text className="small figures">{momentWords(endedAt ?? reservedAt, deviceTime())}</Text>
      {attention !== null && <Text className="small">{words.refundAttention}</Text>}
    </>
  )
}
