/** Gigs that a limit closes to this worker, folded; each with its rule and what would open it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Reason } from '@/components/reason'
import type { ClosedGig } from '@/contract/matching'
import { findWords as words } from '@/copy/zh/find'
import { refusalSentences } from '@/copy/zh/refusals'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'

export function ClosedGigs({ closed }: { readonly closed: readonly ClosedGig[] }): ReactNode {
  const [open, setOpen] = useState(false)
  if (closed.length === 0) return null
  return (
    <View className="stack">
      <Button kind="text" width="fit" onPress={() => setOpen(!open)}>
        {open ? words.closedLess : words.closed(closed.length)}
      </Button>
      {open && (
        <View className="stack" ariaRole="list">
          {closed.map((one) => (
            <View key={one.gig.gigId} ariaRole="listitem">
              <Closed closed={one} />
            </View>
          ))}
        </View>
      )}
    </View>
  )
}

const wantsRealName = (code: string): boolean => code === 'accounts.real-name.missing'

function Closed({ closed: { gig, code, rule, facts } }: { readonly closed: ClosedGig }): ReactNode {
  const { what, changes } = refusalSentences(code, facts)
  return (
    <Card title={tradeNames[gig.trade]}>
      <Text className="small">{spanWords(gig, dayOf(deviceTime()))}</Text>
      <Reason what={what} rule={rule} changes={changes} />
      {wantsRealName(code) && (
        <Button kind="quiet" onPress={() => go('/pages/accounts/real-name/index')}>
          {words.realName}
        </Button>
      )}
    </Card>
  )
}
