/** Whom the rounds proposed for this gig, who is coming, and who would be called if somebody does not. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import { useQuery } from '@/api/use-query'
import type { CrewMember, ProposedCrew } from '@/contract/round-views'
import { proposedWords as words } from '@/copy/zh/crew-proposed'
import { timeWords } from '@/copy/zh/when'

const kinds: Readonly<Record<CrewMember['state'], StateKind>> = {
  booked: 'done',
  accepted: 'done',
  open: 'waiting',
  declined: 'refused',
  passed: 'late',
  gone: 'refused',
}

/** Nothing is shown until a round has looked at the gig. */
export function Proposed({ gigId }: { readonly gigId: string }): ReactNode {
  const { data } = useQuery('matching.openProposedCrew', { gigId })
  if (!data?.round) return null
  const proposed = data.members.filter(({ state }) => state !== 'booked')
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.title}
      </Text>
      <Text className="small">{words.round(data.round.number, timeWords(data.round.at), data.promised)}</Text>
      {proposed.length > 0 && (
        <Card>
          <View className="stack stack--tight" ariaRole="list">
            {proposed.map((member, place) => (
              <View key={`${member.nameMasked} ${place}`} className="row row--apart" ariaRole="listitem">
                <Text>
                  {member.nameMasked}
                  {member.present ? words.here : ''}
                </Text>
                <State kind={kinds[member.state]}>{words.states[member.state]}</State>
              </View>
            ))}
          </View>
        </Card>
      )}
      <Standby standby={data.standby} />
    </View>
  )
}

/** Folded: it is looked at when somebody does not come. */
function Standby({ standby }: Pick<ProposedCrew, 'standby'>): ReactNode {
  const [isOpen, setOpen] = useState(false)
  if (standby.length === 0) return null
  return (
    <>
      <Button kind="text" width="fit" onPress={() => setOpen(!isOpen)}>
        {isOpen ? words.standbyLess : words.standby(standby.length)}
      </Button>
      {isOpen && (
        <Card>
          <Text className="small">{words.standbyDetail}</Text>
          <View className="stack stack--tight" ariaRole="list">
            {standby.map(({ nameMasked, present }, place) => (
              <View key={`${nameMasked} ${place}`} className="row row--apart" ariaRole="listitem">
                <Text>
                  {place + 1}. {nameMasked}
                </Text>
                {present && <State kind="open">{words.atMarket}</State>}
              </View>
            ))}
          </View>
        </Card>
      )}
    </>
  )
}
