/** Today's and tomorrow's gigs of a market, the first few at once; readable without signing in. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { OpenGig } from '@/components/open-gig'
import type { Gig } from '@/components/open-gig'
import { marketWords as words } from '@/copy/zh/markets'
import type { Day } from '@/domain/calendar/day'

const shownAtFirst = 4

export interface GigsOfMarketProps {
  readonly gigs: readonly (Gig & { readonly gigId: string })[]
  readonly today: Day
  readonly onOpen: (gigId: string) => void
}

export function GigsOfMarket({ gigs, today, onOpen }: GigsOfMarketProps): ReactNode {
  const [unfolded, setUnfolded] = useState(false)
  if (gigs.length === 0) return <Empty title={words.noGigs} detail={words.noGigsDetail} />
  const shown = unfolded ? gigs : gigs.slice(0, shownAtFirst)
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.gigs}
      </Text>
      <View className="stack" ariaRole="list">
        {shown.map((gig) => (
          <View key={gig.gigId} ariaRole="listitem">
            <OpenGig gig={gig} today={today} onPress={() => onOpen(gig.gigId)} />
          </View>
        ))}
      </View>
      {shown.length < gigs.length && (
        <Button kind="quiet" onPress={() => setUnfolded(true)}>
          {words.allGigs(gigs.length)}
        </Button>
      )}
    </View>
  )
}
