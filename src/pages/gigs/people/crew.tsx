/** The crew, one card each: where they are, their hours as both sides see them, and the tap that confirms. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import type { CrewMember } from '@/contract/attendance'
import type { GigView } from '@/contract/gigs'
import { peopleWords as words } from '@/copy/zh/employer'
import { durationWords, timeWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'
import { CrewObjection } from './crew-objection'
import { HoursSheet } from './hours-sheet'
import { mayConfirm } from './use-people'
import type { Hours, PeopleState } from './use-people'

interface CrewProps {
  readonly people: PeopleState
  readonly gig: GigView
  readonly say: (message: string) => void
}

export function Crew({ people, gig, say }: CrewProps): ReactNode {
  const [changing, setChanging] = useState<CrewMember>()
  const confirm = async (member: CrewMember, hours: Hours): Promise<void> => {
    const { bookingId } = member
    if (!(await people.confirming.confirm([{ bookingId, hours }]))) return
    setChanging(undefined)
    say(words.confirmed)
  }
  const conceded = (): void => {
    say(words.conceded)
    people.refresh()
  }
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.crew}
      </Text>
      <Members people={people} gig={gig} onConfirm={confirm} onChange={setChanging} onConceded={conceded} />
      {people.confirming.error && <Problem problem={people.confirming.error} />}
      {changing && (
        <HoursSheet
          member={changing}
          gig={gig}
          busy={people.confirming.busy}
          onClose={() => setChanging(undefined)}
          onConfirm={(hours) => void confirm(changing, hours)}
        />
      )}
    </View>
  )
}

interface MembersProps {
  readonly people: PeopleState
  readonly gig: GigView
  readonly onConfirm: (member: CrewMember, hours: Hours) => Promise<void>
  readonly onChange: (member: CrewMember) => void
  readonly onConceded: () => void
}

function Members({ people, gig, onConfirm, onChange, onConceded }: MembersProps): ReactNode {
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
    <View className="stack" ariaRole="list">
      {data.crew.map((member) => (
        <View key={member.bookingId} ariaRole="listitem">
          <Card title={member.workerName} aside={<Standing member={member} />}>
            <HoursLine member={member} gig={gig} />
            <CrewObjection member={member} onConceded={onConceded} />
            {mayConfirm(member) && (
              <Confirming
                people={people}
                gig={gig}
                member={member}
                onConfirm={onConfirm}
                onChange={onChange}
              />
            )}
            <Phone people={people} bookingId={member.bookingId} />
          </Card>
        </View>
      ))}
    </View>
  )
}

/** State and word of one person, as it is now. */
function standingOf({ shift }: CrewMember): { readonly kind: StateKind; readonly word: string } {
  const { checkInAt, checkOutAt, confirmedMinutes, state } = shift
  if (state === 'cancelled') return { kind: 'refused', word: words.states.cancelled }
  if (confirmedMinutes !== null) {
    return { kind: 'done', word: words.states.confirmed(durationWords(confirmedMinutes)) }
  }
  if (checkOutAt !== null) return { kind: 'done', word: words.states.left(timeWords(checkOutAt)) }
  if (checkInAt !== null) {
    return shift.presumed
      ? { kind: 'waiting', word: words.states.presumed }
      : { kind: 'done', word: words.states.arrived(timeWords(checkInAt)) }
  }
  const now = deviceTime()
  if (shift.plannedEndAt <= now) return { kind: 'late', word: words.states.absent }
  return shift.plannedStartAt < now
    ? { kind: 'late', word: words.states.late }
    : { kind: 'waiting', word: words.states.waiting }
}

function Standing({ member }: { readonly member: CrewMember }): ReactNode {
  const { kind, word } = standingOf(member)
  return <State kind={kind}>{word}</State>
}

const plannedMinutes = ({ startMinute, endMinute, breakMinutes }: GigView): number =>
  endMinute - startMinute - breakMinutes

function HoursLine({
  member: { shift },
  gig,
}: {
  readonly member: CrewMember
  readonly gig: GigView
}): ReactNode {
  const came = shift.checkInAt !== null
  return (
    <Text className="small figures">
      {words.agreed(durationWords(plannedMinutes(gig)))}
      {came && ` · ${words.recorded(durationWords(shift.workedMinutes))}`}
      {shift.cutReason && ` · ${shift.cutReason}`}
      {came && shift.releasesAt && ` · ${words.silence(timeWords(shift.releasesAt))}`}
    </Text>
  )
}

function Confirming({
  people,
  gig,
  member,
  onConfirm,
  onChange,
}: Omit<MembersProps, 'onConceded'> & { readonly member: CrewMember }): ReactNode {
  const { shift } = member
  const hours = { workedMinutes: shift.workedMinutes, ...(gig.pieces === null ? {} : { pieces: gig.pieces }) }
  const mayAtOnce = shift.checkInAt !== null && gig.payUnit !== 'piece'
  return (
    <View className="row row--wrap">
      {mayAtOnce && (
        <View className="grow">
          <Button kind="quiet" busy={people.confirming.busy} onPress={() => void onConfirm(member, hours)}>
            {words.confirm(durationWords(shift.workedMinutes))}
          </Button>
        </View>
      )}
      <Button kind={mayAtOnce ? 'text' : 'quiet'} width="fit" onPress={() => onChange(member)}>
        {shift.checkInAt === null ? words.fill : words.change}
      </Button>
    </View>
  )
}

function Phone({
  people,
  bookingId,
}: {
  readonly people: PeopleState
  readonly bookingId: string
}): ReactNode {
  const phone = people.phones[bookingId]
  if (phone === undefined) {
    return (
      <Button kind="text" width="fit" onPress={() => void people.show(bookingId)}>
        {words.phone}
      </Button>
    )
  }
  return (
    <View className="stack stack--tight">
      <Text className="figures strong">{phone || words.noPhone}</Text>
      <Text className="small">{words.phoneNote}</Text>
    </View>
  )
}
