/** Only in the browser: chooses which demo person uses this phone, the likeliest group first. */
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Failure } from '@/components/failure'
import { Sheet } from '@/components/sheet'
import type { Me } from '@/contract/accounts'
import { ask } from '@/api/client'
import { landingWords as words } from '@/copy/zh/landing'
import type { DemoPerson } from '@/platform/faces'
import { chooseReadingMode } from '@/platform/reading-mode'
import { listPeople, signIn } from '@/platform/session'
import type { Wish } from './use-landing'
import './index.scss'

type Group = keyof typeof words.groups

const groupOf = ({ role }: DemoPerson): Group => (role === 'worker' || role === 'employer' ? role : 'office')

const orders: Readonly<Record<Wish, readonly Group[]>> = {
  work: ['worker', 'office', 'employer'],
  hire: ['employer', 'office', 'worker'],
}

const shownAtFirst = 8

interface ChooserProps {
  /** What the person wants once chosen; undefined keeps the sheet closed. */
  readonly wish: Wish | undefined
  readonly onClose: () => void
  readonly onChosen: (wish: Wish, me: Me) => Promise<void>
}

export function Chooser({ wish, onClose, onChosen }: ChooserProps): ReactNode {
  const [people, setPeople] = useState<readonly DemoPerson[]>([])
  const [failed, setFailed] = useState(false)
  const open = wish !== undefined
  const load = (): void => {
    setFailed(false)
    listPeople().then(setPeople, () => setFailed(true))
  }
  useEffect(() => {
    if (open) load()
  }, [open])
  if (!wish) return null
  const choose = async ({ id }: DemoPerson): Promise<void> => {
    await signIn(id)
    const reply = await ask('accounts.openMe', {})
    if (!reply.ok) return setFailed(true)
    if (reply.data.registered) chooseReadingMode(reply.data.elderMode ? 'elder' : 'normal')
    await onChosen(wish, reply.data)
  }
  return (
    <Sheet open title={words.chooser} onClose={onClose}>
      <Text className="small">{words.chooserLead}</Text>
      {failed && <Failure sentence={words.peopleMissing} onRetry={load} />}
      {orders[wish].map((group) => (
        <PeopleGroup
          key={group}
          name={words.groups[group]}
          people={people.filter((person) => groupOf(person) === group)}
          onChoose={(person) => void choose(person).catch(() => setFailed(true))}
        />
      ))}
    </Sheet>
  )
}

interface PeopleGroupProps {
  readonly name: string
  readonly people: readonly DemoPerson[]
  readonly onChoose: (person: DemoPerson) => void
}

function PeopleGroup({ name, people, onChoose }: PeopleGroupProps): ReactNode {
  const [unfolded, setUnfolded] = useState(false)
  if (people.length === 0) return null
  const shown = unfolded ? people : people.slice(0, shownAtFirst)
  return (
    <View className="stack stack--tight">
      <Text className="strong" ariaRole="heading" ariaLevel={3}>
        {name}
      </Text>
      <View className="landing-people" ariaRole="list">
        {shown.map((person) => (
          <View key={person.id} ariaRole="listitem">
            <View className="landing-people__one" ariaRole="button" onClick={() => onChoose(person)}>
              <View className="landing-people__face" style={{ background: person.colour }} ariaHidden>
                {person.name.slice(0, 1)}
              </View>
              <View className="grow">
                <View className="strong">{person.name}</View>
                {person.about && <View className="small">{person.about}</View>}
              </View>
            </View>
          </View>
        ))}
      </View>
      {shown.length < people.length && (
        <Button kind="text" width="fit" onPress={() => setUnfolded(true)}>
          {words.moreWorkers}
        </Button>
      )}
    </View>
  )
}
