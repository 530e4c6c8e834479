/** The rounds of the day so far; any of them can be solved again from what was stored. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import { useQuery } from '@/api/use-query'
import type { Me } from '@/contract/accounts'
import type { RoundPage } from '@/contract/round-views'
import { roundWords as words } from '@/copy/zh/desk-round'
import { timeWords } from '@/copy/zh/when'

interface EarlierProps {
  readonly me: Me
  readonly page: RoundPage
}

const mayReplay = ({ officeRoles }: Me): boolean =>
  officeRoles.includes('employmentOfficer') || officeRoles.includes('auditor')

export function Earlier({ me, page: { round, earlier } }: EarlierProps): ReactNode {
  const rounds = round ? [round, ...earlier] : earlier
  if (!mayReplay(me)) return null
  return (
    <Card title={words.earlier}>
      <View className="stack stack--tight" ariaRole="list">
        {rounds.map(({ roundId, number, at }) => (
          <View key={roundId} ariaRole="listitem">
            <OneRound roundId={roundId} name={words.round(number, timeWords(at))} />
          </View>
        ))}
      </View>
    </Card>
  )
}

function OneRound({ roundId, name }: { readonly roundId: string; readonly name: string }): ReactNode {
  const [isAsked, ask] = useState(false)
  const { data, error, loading } = useQuery('matching.replayRound', isAsked ? { roundId } : undefined)
  const isSame = data !== undefined && data.isSameInput && data.isSameResult
  return (
    <View className="row row--apart row--wrap">
      <Text className="figures">{name}</Text>
      {error && <Problem problem={error} />}
      {data ? (
        <State kind={isSame ? 'done' : 'refused'}>{words.replayed(isSame, data.turns)}</State>
      ) : (
        <Button kind="text" width="fit" busy={isAsked && loading} onPress={() => ask(true)}>
          {words.replay}
        </Button>
      )}
    </View>
  )
}
