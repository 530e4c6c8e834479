/**
 * The console of the rounds: who is free and here, one button that solves the whole market, and the result.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Empty } from '@/components/empty'
import { Field } from '@/components/field'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import type { Me } from '@/contract/accounts'
import type { RoundPage } from '@/contract/round-views'
import { roundWords as words } from '@/copy/zh/desk-round'
import { dayWords } from '@/copy/zh/when'
import { Frame } from '../frame'
import { Counts } from './counts'
import { Earlier } from './earlier'
import { People } from './people'
import { Places } from './places'
import { Result } from './result'
import { type RoundState, useRound } from './use-round'
import { WhatIf } from './what-if'
import './index.scss'

export default function RoundDesk(): ReactNode {
  return (
    <Frame title={words.title} place="round">
      {(me) => <Desk me={me} />}
    </Frame>
  )
}

function Desk({ me }: { readonly me: Me }): ReactNode {
  const state = useRound(me)
  const [message, say] = useToast()
  const { data, error, reload } = state.head
  return (
    <View className="stack stack--wide">
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {state.running.error && <Problem problem={state.running.error} />}
      {!data && !error && <Loading cards={3} />}
      {data && <Start me={me} page={data} state={state} say={say} />}
      {data?.round && <Solved me={me} page={data} state={state} />}
      {data && !data.round && <Empty title={words.none} detail={words.noneDetail} />}
      <Toast message={message} />
    </View>
  )
}

export interface PartProps {
  readonly me: Me
  readonly page: RoundPage
  readonly state: RoundState
}

interface StartProps extends PartProps {
  readonly say: (message: string) => void
}

/** Only staff of the market begin a round; officers and auditors look. */
function Start({ me, page, state, say }: StartProps): ReactNode {
  const { days, workOn, setDay, running } = state
  const [today = workOn] = days
  const start = async (): Promise<void> => {
    const ran = await running.start()
    if (ran) say(ran.isNew ? words.ran(ran.round.timings.solve) : words.unchanged)
  }
  return (
    <Card title={page.market.marketName}>
      {me.marketId === null && <MarketChoice state={state} />}
      <Choice
        legend={words.day}
        options={days.map((day) => ({ value: day, label: dayWords(day, today) }))}
        value={workOn}
        onChange={(value: string) => setDay(days.find((day) => day === value) ?? today)}
      />
      <Counts counts={page.counts} />
      {me.officeRoles.includes('staff') && (
        <View className="row row--wrap">
          <Button width="fit" busy={running.busy} onPress={() => void start()}>
            {running.busy ? words.running : words.run}
          </Button>
          <Text className="small grow">{words.runDetail}</Text>
        </View>
      )}
    </Card>
  )
}

/** Staff belong to a market; officers look at any. */
function MarketChoice({ state: { list, marketId, setMarket } }: Pick<PartProps, 'state'>): ReactNode {
  return (
    <Field
      kind="pick"
      label={words.market}
      choices={list.map((market) => ({ value: market.marketId, label: market.name }))}
      value={marketId ?? ''}
      onChange={setMarket}
    />
  )
}

function Solved({ me, page, state }: PartProps): ReactNode {
  const { part, setPart, rows } = state
  return (
    <>
      <Result page={page} />
      <View className="desk-round__pair">
        <WhatIf state={state} me={me} />
        <Earlier page={page} me={me} />
      </View>
      <Choice
        legend={words.show}
        options={[
          { value: 'people', label: words.people },
          { value: 'places', label: words.places },
        ]}
        value={part}
        onChange={(value: string) => setPart(value === 'places' ? 'places' : 'people')}
      />
      {rows.error && <Problem problem={rows.error} />}
      {part === 'people' ? <People page={page} rows={rows} /> : <Places page={page} rows={rows} />}
    </>
  )
}
