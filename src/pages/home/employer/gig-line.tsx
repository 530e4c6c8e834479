/** One gig of the employer: what, when, who has come, and the one thing that waits for them. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import { TradeIcon } from '@/components/trade-icon'
import type { GigState, GigView } from '@/contract/gigs'
import { componentWords } from '@/copy/zh/components'
import { employerWords as words, gigStateWords } from '@/copy/zh/employer'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { go } from '@/platform/navigation'
import type { EmployerGig } from './use-employer'

const stateKinds: Readonly<Record<GigState, StateKind>> = {
  drafted: 'open',
  flagged: 'waiting',
  published: 'open',
  returned: 'refused',
  filled: 'done',
  closed: 'done',
  cancelled: 'refused',
}

export function GigLine({ line }: { readonly line: EmployerGig }): ReactNode {
  const { gig } = line
  const name = `${tradeNames[gig.trade]} ${gig.headcount} ${componentWords.people}`
  return (
    <Card
      tone={line.toConfirm + line.applicants > 0 ? 'now' : 'plain'}
      onPress={() => go('/pages/gigs/people/index', { gigId: gig.gigId })}
    >
      <View className="row">
        <TradeIcon trade={gig.trade} />
        <View className="grow">
          <View className="row row--apart row--wrap">
            <Text className="subtitle">{name}</Text>
            <State kind={stateKinds[gig.state]}>{gigStateWords[gig.state]}</State>
          </View>
          <View className="figures">{spanWords(gig, dayOf(deviceTime()))}</View>
          <View className="small">{gig.meetingPoint ?? gig.address}</View>
        </View>
      </View>
      <Progress line={line} />
    </Card>
  )
}

const isReal = ({ state }: GigView): boolean => ['published', 'filled', 'closed'].includes(state)

function Progress({
  line: { gig, arrived, toConfirm, applicants },
}: {
  readonly line: EmployerGig
}): ReactNode {
  if (!isReal(gig)) return null
  const taken = gig.headcount - gig.seatsLeft
  const hasCome = arrived > 0
  return (
    <View className="row row--wrap">
      <State kind={arrived >= taken && hasCome ? 'done' : 'waiting'}>
        {hasCome ? words.arrived(arrived, taken) : words.booked(taken, gig.headcount)}
      </State>
      <Money gig={gig} />
      {applicants > 0 && <State kind="waiting">{words.applicants(applicants)}</State>}
      {toConfirm > 0 && <State kind="waiting">{words.toConfirm(toConfirm)}</State>}
    </View>
  )
}

/** What is over has been paid out of its escrow: then the pay list tells, not the escrow. */
function Money({ gig }: { readonly gig: GigView }): ReactNode {
  const { fundsModel, funded, workOn } = gig
  if (workOn < dayOf(deviceTime())) return null
  if (fundsModel === 'payrollCard') return <State kind="open">{words.card}</State>
  if (fundsModel === 'recorded') return <State kind="open">{words.cash}</State>
  return <State kind={funded ? 'done' : 'late'}>{funded ? componentWords.funded : words.unpaid}</State>
}
