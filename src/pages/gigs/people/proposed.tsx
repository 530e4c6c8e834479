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
import { partLines, partNameOf } from '@/copy/zh/crew-parts'
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
      {data.parts.length > 0 && <Text className="small">{partLines(data.parts)}</Text>}
      {proposed.length > 0 && (
        <Card>
          <View className="stack stack--tight" ariaRole="list">
            {byPart(data.parts, proposed).map((member, place) => (
              <Proposal key={`${member.nameMasked} ${place}`} member={member} parts={data.parts} />
            ))}
          </View>
        </Card>
      )}
      <Standby standby={data.standby} />
    </View>
  )
}

interface ProposalProps extends Pick<ProposedCrew, 'parts'> {
  readonly member: CrewMember
}

function Proposal({ member, parts }: ProposalProps): ReactNode {
  const { nameMasked, present, part, state } = member
  const name = partNameOf(parts, part)
  return (
    <View className="row row--apart" ariaRole="listitem">
      <Text>
        {name === undefined ? '' : `${name}：`}
        {nameMasked}
        {present ? words.here : ''}
      </Text>
      <State kind={kinds[state]}>{words.states[state]}</State>
    </View>
  )
}

/** In the order of the parts, who leads in front. */
function byPart(parts: ProposedCrew['parts'], members: readonly CrewMember[]): readonly CrewMember[] {
  const rank = ({ part }: CrewMember) => parts.findIndex(({ key }) => key === part)
  return [...members].sort((one, other) => rank(one) - rank(other))
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
