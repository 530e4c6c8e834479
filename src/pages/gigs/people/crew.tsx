/** The crew, one card each: where they are, their hours as both sides see them, and the tap that confirms. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import type { CrewMember } from '@/contract/attendance'
import type { GigView } from '@/contract/gigs'
import { peopleWords as words } from '@/copy/zh/employer'
import { useNow } from '@/platform/ticking'
import { HoursSheet } from './hours-sheet'
import { Member } from './member'
import { Progress } from './progress'
import { mayConfirm, mayConfirmAtOnce } from './use-people'
import type { Hours, PeopleState } from './use-people'

const everyMilliseconds = 30_000

interface CrewProps {
  readonly people: PeopleState
  readonly gig: GigView
  readonly say: (message: string) => void
}

/** Those whose hours cannot be confirmed with one tap, besides the one at hand. */
const toFill = (crew: readonly CrewMember[], atHand: CrewMember): readonly CrewMember[] =>
  crew.filter(
    (member) => mayConfirm(member) && !mayConfirmAtOnce(member) && member.bookingId !== atHand.bookingId,
  )

export function Crew({ people, gig, say }: CrewProps): ReactNode {
  const [changing, setChanging] = useState<CrewMember>()
  const crew = people.crew.data?.crew ?? []
  const confirm = async (member: CrewMember, hours: Hours): Promise<void> => {
    const { bookingId } = member
    const isFilled = changing !== undefined && !mayConfirmAtOnce(member)
    if (!(await people.confirming.confirm([{ bookingId, hours }]))) return
    say(words.confirmed)
    // One after the other, without leaving: whoever fills in one goes on to the next.
    setChanging(isFilled ? toFill(crew, member)[0] : undefined)
  }
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.crew}
      </Text>
      <Members people={people} gig={gig} say={say} onConfirm={confirm} onChange={setChanging} />
      {changing && (
        <HoursSheet
          key={changing.bookingId}
          member={changing}
          gig={gig}
          busy={people.confirming.busy}
          problem={people.confirming.error}
          remaining={mayConfirmAtOnce(changing) ? 0 : toFill(crew, changing).length}
          onClose={() => setChanging(undefined)}
          onConfirm={(hours) => void confirm(changing, hours)}
        />
      )}
    </View>
  )
}

interface MembersProps extends CrewProps {
  readonly onConfirm: (member: CrewMember, hours: Hours) => Promise<void>
  readonly onChange: (member: CrewMember) => void
}

function Members({ people, gig, say, onConfirm, onChange }: MembersProps): ReactNode {
  const now = useNow(everyMilliseconds)
  const { data, error, reload } = people.crew
  if (error) return <Problem problem={error} onRetry={() => void reload()} />
  if (!data) return <Loading />
  if (data.crew.length === 0) {
    return (
      <Empty
        title={words.nobody}
        detail={gig.hiring === 'choose' ? words.nobodyChoose : words.nobodyInstant}
      />
    )
  }
  return (
    <>
      <Progress progress={data.progress} confirming={people.confirming} now={now} />
      <View className="stack" ariaRole="list">
        {data.crew.map((member) => (
          <View key={member.bookingId} ariaRole="listitem">
            <Member
              {...{ people, gig, member, now, say }}
              onConfirm={(hours) => void onConfirm(member, hours)}
              onChange={() => onChange(member)}
            />
          </View>
        ))}
      </View>
    </>
  )
}
