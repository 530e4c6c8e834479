/** The facts of a gig, one line each, in the order in which a worker asks for them. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { GigView } from '@/contract/gigs'
import { componentWords } from '@/copy/zh/components'
import { crewPartWords, partLines } from '@/copy/zh/crew-parts'
import { gigWords as words } from '@/copy/zh/gig'
import { spanWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'

type Fact = readonly [label: string, value: string | null | undefined]

function factsOf(gig: GigView): readonly Fact[] {
  const rest = gig.breakMinutes > 0 ? ` · ${words.rest(gig.breakMinutes)}` : ''
  return [
    [words.content, gig.content],
    [words.conditions, gig.conditions],
    [crewPartWords.parts, partLines(gig.parts)],
    [words.time, `${spanWords(gig, dayOf(deviceTime()))}${rest}`],
    [words.place, gig.address],
    [words.meetingPoint, gig.meetingPoint],
    [words.pay, `${words.rail[gig.fundsModel]} · ${words.due}`],
    [words.protection, gig.protection],
    [words.hazards, gig.hazards],
    [words.lends, gig.lendingUnit],
    [words.relation, `${words.kinds[gig.kind]} · ${words.relations[gig.relation]}`],
  ]
}

export function Facts({ gig }: { readonly gig: GigView }): ReactNode {
  const facts = factsOf(gig).filter(([, value]) => value !== null && value !== undefined && value !== '')
  return (
    <Card>
      <View className="stack" ariaRole="list">
        {facts.map(([label, value]) => (
          <View key={label} ariaRole="listitem">
            <View className="small">{label}</View>
            <View>{value}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}

/** Who hires, and what of it somebody has checked. */
export function Employer({ gig }: { readonly gig: GigView }): ReactNode {
  const checked = gig.employerKind === 'person' ? words.household : words.verified
  return (
    <Card title={words.employer}>
      <View className="row row--apart row--wrap">
        <Text>{gig.employerName}</Text>
        <State kind={gig.employerVerified ? 'done' : 'waiting'}>
          {gig.employerVerified ? checked : words.notVerified}
        </State>
      </View>
      {gig.fundsModel === 'reference' && (
        <State kind={gig.funded ? 'done' : 'waiting'}>
          {gig.funded ? componentWords.funded : componentWords.notFunded}
        </State>
      )}
    </Card>
  )
}
