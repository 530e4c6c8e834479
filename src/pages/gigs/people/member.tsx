/**
 * One person of the crew: where they are, the hours that count, what waits for the employer, and more behind
 * it.
 */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { State } from '@/components/state'
import type { CrewMember } from '@/contract/attendance'
import type { GigView } from '@/contract/gigs'
import { crewWords } from '@/copy/zh/crew'
import { peopleWords as words } from '@/copy/zh/employer'
import { muchWords } from '@/copy/zh/objection'
import { durationWords } from '@/copy/zh/when'
import type { Instant } from '@/domain/calendar/instant'
import { CallOut } from './call-out'
import { CrewObjection } from './crew-objection'
import { agreedMinutes, silenceWords, standingOf } from './member-standing'
import { More } from './more'
import { mayConfirm } from './use-people'
import type { Hours, PeopleState } from './use-people'

export interface MemberProps {
  readonly people: PeopleState
  readonly gig: GigView
  readonly member: CrewMember
  readonly now: Instant
  readonly say: (message: string) => void
  readonly onConfirm: (hours: Hours) => void
  readonly onChange: () => void
}

export function Member(props: MemberProps): ReactNode {
  const { people, gig, member, now, say } = props
  const [open, setOpen] = useState(false)
  const { kind, word } = standingOf(member)
  const changed = (message: string): void => {
    say(message)
    people.refresh()
  }
  return (
    <Card title={member.workerName} aside={<State kind={kind}>{word}</State>}>
      <View className="row row--apart">
        <View className="grow">
          <HoursLine member={member} gig={gig} now={now} />
        </View>
        <Button
          kind="text"
          width="fit"
          label={`${open ? crewWords.less : crewWords.more} ${member.workerName}`}
          onPress={() => setOpen(!open)}
        >
          {open ? crewWords.less : crewWords.more}
        </Button>
      </View>
      <CrewObjection member={member} onChanged={changed} />
      <CallOut member={member} onChanged={changed} />
      {mayConfirm(member) && <Confirming {...props} />}
      {open && <More people={people} member={member} onChanged={changed} />}
    </Card>
  )
}

function HoursLine({ member, gig, now }: Pick<MemberProps, 'member' | 'gig' | 'now'>): ReactNode {
  const { shift } = member
  const silence = mayConfirm(member) ? silenceWords(shift, now) : ''
  return (
    <>
      <View className="small figures">
        {words.agreed(durationWords(agreedMinutes(gig)))}
        {shift.checkInAt !== null && ` · ${words.recorded(durationWords(shift.workedMinutes))}`}
        {shift.confirmedBy !== 'notAsPromised' && shift.cutReason && ` · ${shift.cutReason}`}
      </View>
      {silence !== '' && <View className="small figures">{silence}</View>}
    </>
  )
}

function Confirming({ people, gig, member, onConfirm, onChange }: MemberProps): ReactNode {
  const { shift } = member
  const hours = { workedMinutes: shift.workedMinutes, ...(gig.pieces === null ? {} : { pieces: gig.pieces }) }
  const mayAtOnce = shift.checkInAt !== null && gig.payUnit !== 'piece'
  return (
    <View className="row row--wrap">
      {mayAtOnce && (
        <View className="grow">
          <Button kind="quiet" busy={people.confirming.busy} onPress={() => onConfirm(hours)}>
            {words.confirm(muchWords('minutes', shift.workedMinutes))}
          </Button>
        </View>
      )}
      <Button kind={mayAtOnce ? 'text' : 'quiet'} width="fit" onPress={onChange}>
        {shift.checkInAt === null ? words.fill : words.change}
      </Button>
    </View>
  )
}
