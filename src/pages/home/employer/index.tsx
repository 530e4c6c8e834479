/** The employer's first page: today's and tomorrow's gigs, what waits for a tap, and the way to post. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { TabBar } from '@/components/tab-bar'
import type { Me } from '@/contract/accounts'
import { employerWords as words } from '@/copy/zh/employer'
import { restartAt } from '@/platform/navigation'
import { GigLine } from './gig-line'
import { LateWages } from './late-wages'
import { Standing } from './standing'
import { groupsOf, useEmployer } from './use-employer'
import type { GigGroup } from './use-employer'
import { NobodySignedIn, Welcome } from './welcome'

const toPost = (): void => restartAt('/pages/gigs/post/index')

export default function Employer(): ReactNode {
  const state = useEmployer()
  const me = state.me.data
  return (
    <Page
      title={words.title}
      lead={words.hello}
      action={me?.isEmployer && <Button onPress={toPost}>{words.post}</Button>}
      tabs={<TabBar role="employer" current="employer" />}
    >
      {state.me.error && <Problem problem={state.me.error} onRetry={state.refresh} />}
      {!me && !state.me.error && <Loading />}
      {me && <ForMe me={me} state={state} />}
    </Page>
  )
}

interface ForMeProps {
  readonly me: Me
  readonly state: ReturnType<typeof useEmployer>
}

function ForMe({ me, state }: ForMeProps): ReactNode {
  if (!me.signedIn) return <NobodySignedIn />
  if (!me.isEmployer) {
    return (
      <>
        <Welcome busy={state.register.busy} onCode={(code) => void state.registerWith(code)} />
        {state.register.error && <Problem problem={state.register.error} />}
      </>
    )
  }
  return (
    <>
      <Standing me={me} />
      <Gigs home={state.home} />
    </>
  )
}

function Gigs({ home }: { readonly home: ReturnType<typeof useEmployer>['home'] }): ReactNode {
  if (home.error) return <Problem problem={home.error} onRetry={() => void home.reload()} />
  if (!home.data) return <Loading />
  const { gigs, lateWages } = home.data
  const groups = groupsOf(gigs)
  return (
    <>
      <LateWages items={lateWages} />
      {groups.length === 0 && <Empty title={words.none} detail={words.noneDetail} />}
      {groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </>
  )
}

function Group({ group }: { readonly group: GigGroup }): ReactNode {
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words[group.key]}
      </Text>
      <View className="stack" ariaRole="list">
        {group.gigs.map((line) => (
          <View key={line.gig.gigId} ariaRole="listitem">
            <GigLine line={line} />
          </View>
        ))}
      </View>
    </View>
  )
}
