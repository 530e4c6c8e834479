/** Somebody asks the worker to give back what was paid by mistake: how much, and the way to answer. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import type { RecoveryView } from '@/contract/wages'
import { myMoneyWords as words } from '@/copy/zh/my-money'
import { go } from '@/platform/navigation'

export function RecoveryCard({ recovery }: { readonly recovery: RecoveryView }): ReactNode {
  const { itemId, amountFen, reason } = recovery
  return (
    <Card title={words.recovery} aside={<Amount amountFen={amountFen} size="card" />}>
      <View>{reason}</View>
      <Text className="small">{words.recoveryDetail}</Text>
      <Button kind="quiet" onPress={() => go('/pages/wages/recovery/index', { itemId })}>
        {words.recoveryButton}
      </Button>
    </Card>
  )
}
