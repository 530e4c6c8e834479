/** The open file: its facts first, then what belongs to its kind. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import type { DeskRow } from '@/contract/disputes'
import { queueWords as words } from '@/copy/zh/desk'
import { momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'
import { ComplaintFile } from './complaint-file'
import { Facts } from './facts'
import { GigFile } from './gig-file'
import { UnitFile } from './unit-file'

export function File({ row }: { readonly row: DeskRow }): ReactNode {
  const now = deviceTime()
  const dates = [
    { label: words.since, value: momentWords(row.since, now) },
    { label: words.due, value: momentWords(row.dueAt, now) },
  ]
  return (
    <View className="stack">
      <Text className="title" ariaRole="heading">
        {row.title}
      </Text>
      <Card>
        <Facts facts={[...row.facts, ...dates]} />
      </Card>
      {row.kind === 'flaggedGig' && <GigFile row={row} />}
      {(row.kind === 'newUnit' || row.kind === 'merchantNumber') && <UnitFile unitId={row.id} />}
      {row.kind === 'complaint' && <ComplaintFile complaintId={row.id} />}
    </View>
  )
}
