/**
 * Gigs the worker has put their name down for: an offer waits for their word, the others for the employer's.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { GigView } from '@/contract/gigs'
import type { AppliedGig } from '@/contract/matching'
import { appliedWords as words } from '@/copy/zh/applied'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'

export const isOffered = ({ state }: AppliedGig): boolean => state === 'offered'

export function AppliedGigs({ applied }: { readonly applied: readonly AppliedGig[] }): ReactNode {
  if (applied.length === 0) return null
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.title}
      </Text>
      <View className="stack" ariaRole="list">
        {applied.map((each) => (
          <View key={each.gig.gigId} ariaRole="listitem">
            {isOffered(each) ? <Offered gig={each.gig} /> : <Applied gig={each.gig} />}
          </View>
        ))}
      </View>
    </View>
  )
}

interface GigProps {
  readonly gig: GigView
}

const lineOf = (gig: GigView): string =>
  `${spanWords(gig, dayOf(deviceTime()))} · ${gig.meetingPoint ?? gig.address}`

function Offered({ gig }: GigProps): ReactNode {
  const { gigId, trade } = gig
  return (
    <Card tone="now" title={tradeNames[trade]} aside={<State kind="open">{words.offered}</State>}>
      <View>{lineOf(gig)}</View>
      <Text className="small">{words.offeredDetail}</Text>
      <Button onPress={() => go('/pages/gigs/agreement/index', { gigId })}>{words.settle}</Button>
    </Card>
  )
}

function Applied({ gig }: GigProps): ReactNode {
  const { gigId, trade } = gig
  return (
    <Card
      title={tradeNames[trade]}
      aside={<State kind="waiting">{words.applied}</State>}
      onPress={() => go('/pages/gigs/gig/index', { gigId })}
    >
      <View>{lineOf(gig)}</View>
    </Card>
  )
}
