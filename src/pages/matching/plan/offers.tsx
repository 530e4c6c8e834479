/** What the round offers: the gig, how long it waits, and two buttons, of which neither costs anything. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import { TradeIcon } from '@/components/trade-icon'
import type { OfferView } from '@/contract/round-views'
import { partNameOf } from '@/copy/zh/crew-parts'
import { reasonWords } from '@/copy/zh/find'
import { planWords as words } from '@/copy/zh/plan'
import { tradeNames } from '@/copy/zh/trades'
import { momentWords, spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { instant, minutesBetween } from '@/domain/calendar/instant'
import type { PlanState } from '@/domain/matching/plan/answer-states'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'
import { useNow } from '@/platform/ticking'
import type { PartProps } from './free'

const kinds: Readonly<Record<PlanState, StateKind>> = {
  open: 'open',
  accepted: 'done',
  declined: 'done',
  passed: 'late',
  gone: 'refused',
}

export function Offers(props: PartProps): ReactNode {
  const { offer, state } = props
  if (offer.offers.length === 0) return null
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.offer}
      </Text>
      {state.declining.error && <Problem problem={state.declining.error} />}
      <View className="stack" ariaRole="list">
        {offer.offers.map((each) => (
          <View key={`${each.roundId} ${each.gig.gigId}`} ariaRole="listitem">
            <Offer {...props} each={each} />
          </View>
        ))}
      </View>
    </View>
  )
}

interface OfferProps extends PartProps {
  readonly each: OfferView
}

function Offer({ each, ...props }: OfferProps): ReactNode {
  const { gig, state } = each
  const isOpen = state === 'open'
  const said = reasonWords(each.reasons)
  return (
    <Card
      tone={isOpen ? 'now' : undefined}
      title={[tradeNames[gig.trade], partNameOf(gig.parts, each.part)].filter(Boolean).join(' · ')}
      aside={<State kind={kinds[state]}>{words.states[state]}</State>}
    >
      <View className="row">
        <TradeIcon trade={gig.trade} />
        <View className="grow">
          <View className="figures strong">{spanWords(gig, dayOf(deviceTime()))}</View>
          <View className="small">{gig.meetingPoint ?? gig.address}</View>
        </View>
        <Amount amountFen={gig.expectedPayFen} size="card" tone="go" />
      </View>
      {said.length > 0 && (
        <Text className="small">
          {words.whyThis}：{said.join('，')}
        </Text>
      )}
      {isOpen && <Answer each={each} {...props} />}
    </Card>
  )
}

const halfMinute = 30_000

/** Accepting goes over the agreement, like every seat; what is declined goes to the next person at once. */
function Answer({ each: { gig, until }, state: { declining }, say }: OfferProps): ReactNode {
  const now = useNow(halfMinute)
  const minutes = Math.max(0, minutesBetween({ from: now, to: instant(until) }))
  const no = async (): Promise<void> => {
    if (await declining.decline(gig.gigId)) say(words.declined)
  }
  return (
    <>
      <Text className="strong">
        {minutes < 90 ? words.minutesLeft(minutes) : words.offerUntil(momentWords(until, now))}
      </Text>
      <Button onPress={() => go('/pages/gigs/agreement/index', { gigId: gig.gigId })}>{words.accept}</Button>
      <Button kind="quiet" busy={declining.busy} onPress={() => void no()}>
        {words.decline}
      </Button>
      <Text className="small">{words.declineFree}</Text>
    </>
  )
}
