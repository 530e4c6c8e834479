/** What is wanted of one person now and then: their telephone, and a bonus once the hours are decided. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import type { CrewMember } from '@/contract/attendance'
import { crewWords } from '@/copy/zh/crew'
import { peopleWords as words } from '@/copy/zh/employer'
import { BonusSheet } from './bonus-sheet'
import type { PeopleState } from './use-people'

interface MoreProps {
  readonly people: PeopleState
  readonly member: CrewMember
  readonly onChanged: (message: string) => void
}

export function More({ people, member, onChanged }: MoreProps): ReactNode {
  const [giving, setGiving] = useState(false)
  const given = (message: string): void => {
    setGiving(false)
    onChanged(message)
  }
  const mayGive = member.shift.confirmedMinutes !== null
  return (
    <View className="stack">
      <Phone people={people} bookingId={member.bookingId} />
      {mayGive && (
        <Button kind="quiet" onPress={() => setGiving(true)}>
          {crewWords.bonus}
        </Button>
      )}
      {giving && <BonusSheet member={member} onClose={() => setGiving(false)} onGiven={given} />}
    </View>
  )
}

function Phone({ people, bookingId }: Pick<MoreProps, 'people'> & { readonly bookingId: string }): ReactNode {
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
