/** What was done for the person today, on the screen and on paper for them to take along. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { momentWords } from '@/copy/zh/when'
import { personWords as words, windowWords } from '@/copy/zh/window'
import { deviceTime } from '@/platform/device-time'
import { print } from '@/platform/paper'
import type { Visitor } from '../at-window'
import { WorkerCard } from '../worker-card'

interface ReceiptProps {
  readonly visitor: Visitor
  readonly receipts: readonly string[]
}

export function Receipt({ visitor: { person, confirmation }, receipts }: ReceiptProps): ReactNode {
  const now = deviceTime()
  return (
    <View className="stack">
      <View className="desk-paper">
        <Text className="title">{words.receiptTitle}</Text>
      </View>
      <WorkerCard person={person} />
      <Text className="subtitle" ariaRole="heading">
        {words.receipts}
      </Text>
      {receipts.length === 0 && <Text className="small">{words.noReceipts}</Text>}
      <View className="stack stack--tight" ariaRole="list" ariaLive="polite">
        {receipts.map((line, place) => (
          <Text key={place} ariaRole="listitem">
            ✓ {line}
          </Text>
        ))}
      </View>
      <View className="desk-paper">
        <View>{words.receiptFor(person.nameMasked, windowWords.confirmations[confirmation.how])}</View>
        <View>{momentWords(now, now)}</View>
        <View>{words.receiptFoot}</View>
      </View>
      <View className="desk-screen">
        <Button kind="quiet" onPress={print}>
          {words.print}
        </Button>
      </View>
    </View>
  )
}
