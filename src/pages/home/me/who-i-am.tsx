/** Name and number, masked, and the one thing that is still missing before the first work. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { State } from '@/components/state'
import type { Me } from '@/contract/accounts'
import { meWords as words } from '@/copy/zh/me'
import { go } from '@/platform/navigation'

export function WhoIAm({ me }: { readonly me: Me }): ReactNode {
  if (!me.registered) {
    return (
      <Card title={words.registerFirst}>
        {words.registerDetail}
        <Button onPress={() => go('/pages/accounts/register/index')}>{words.registerWorker}</Button>
      </Card>
    )
  }
  const isNamed = me.realName === 'confirmed'
  return (
    <Card
      title={me.nameMasked ?? words.nameless}
      aside={isNamed && <State kind="done">{words.realNameDone}</State>}
    >
      <View className="figures">{me.phoneMasked ?? words.noPhone}</View>
      {me.unit && <View>{me.unit.name}</View>}
      {!isNamed && <View className="small">{words.realNameMissing}</View>}
      {!isNamed && (
        <Button kind="quiet" onPress={() => go('/pages/accounts/real-name/index')}>
          {words.confirmName}
        </Button>
      )}
      {me.isMinor && <Notice kind="info">{words.minor}</Notice>}
    </Card>
  )
}
