/** Why the round is as it is for this person, what would change it, and what was closed to them. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Reason } from '@/components/reason'
import type { ClosedPlace, MyOffer, WhyView } from '@/contract/round-views'
import { planWords as words } from '@/copy/zh/plan'
import { refusalSentences } from '@/copy/zh/refusals'
import { momentWords } from '@/copy/zh/when'
import { isBefore } from '@/domain/calendar/instant'
import { eveningRoundAt } from '@/domain/matching/plan/plan-day'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'
import { isFree } from './use-plan'

export function Why({ offer }: { readonly offer: MyOffer }): ReactNode {
  const { why, round, standby, people, seats, workOn } = offer
  if (round === null) return <NotYet workOn={workOn} />
  if (why === null) return isFree(offer) ? null : <Notice kind="info">{words.notInRound}</Notice>
  return (
    <View className="stack">
      <Notice kind="why" title={offer.offers.length === 0 ? words.noWork : words.why}>
        <View>{why.sentence}</View>
        {standby !== null && <View>{words.standby(standby)}</View>}
        <View className="small">{words.round(people, seats)}</View>
      </Notice>
      {why.kind === 'freeSeat' && why.wished && <TakeNow gigId={why.wished.gigId} />}
      <Closed closed={why.closed} />
    </View>
  )
}

/** The first round is in the evening before; afterwards one comes whenever something has changed. */
function NotYet({ workOn }: Pick<MyOffer, 'workOn'>): ReactNode {
  const now = deviceTime()
  const first = eveningRoundAt(workOn)
  return (
    <Notice kind="info" title={words.notYet}>
      {isBefore(now, first) ? words.notYetDetail(momentWords(first, now)) : words.soon}
    </Notice>
  )
}

const TakeNow = ({ gigId }: { readonly gigId: string }): ReactNode => (
  <Button kind="quiet" onPress={() => go('/pages/gigs/gig/index', { gigId })}>
    {words.takeNow}
  </Button>
)

function Closed({ closed }: Pick<WhyView, 'closed'>): ReactNode {
  const [isOpen, setOpen] = useState(false)
  if (closed.length === 0) return null
  return (
    <>
      <Button kind="text" width="fit" onPress={() => setOpen(!isOpen)}>
        {isOpen ? words.closedLess : words.closed(closed.length)}
      </Button>
      {isOpen && (
        <View className="stack" ariaRole="list">
          {closed.map((place) => (
            <View key={place.gigId} ariaRole="listitem">
              <ClosedGig place={place} />
            </View>
          ))}
        </View>
      )}
    </>
  )
}

function ClosedGig({ place: { title, code, rule, facts } }: { readonly place: ClosedPlace }): ReactNode {
  const { what, changes } = refusalSentences(code, facts)
  return (
    <Card title={title}>
      <Reason what={what} rule={rule} changes={changes} />
    </Card>
  )
}
