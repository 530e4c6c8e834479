/** Who hires: a person, who only needs their real name, or a unit, whose papers somebody looks at. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import type { Me } from '@/contract/accounts'
import { unitWords as words } from '@/copy/zh/employer'
import { go, restartAt } from '@/platform/navigation'
import { Papers } from './papers'
import { PayrollAccount } from './payroll-account'
import { useUnit } from './use-unit'
import type { UnitPageState } from './use-unit'

const toRealName = (): void => go('/pages/accounts/real-name/index')
const toPost = (): void => restartAt('/pages/gigs/post/index')
const mayFill: readonly string[] = ['returned']

export default function Unit(): ReactNode {
  const unit = useUnit()
  const me = unit.me.data
  return (
    <Page title={words.title}>
      {unit.me.error && <Problem problem={unit.me.error} onRetry={() => void unit.me.reload()} />}
      {!me && !unit.me.error && <Loading />}
      {me && <ForMe me={me} unit={unit} />}
    </Page>
  )
}

interface ForMeProps {
  readonly me: Me
  readonly unit: UnitPageState
}

function ForMe({ me, unit }: ForMeProps): ReactNode {
  const [who, setWho] = useState('')
  if (me.unit) return <Standing me={me} unit={unit} />
  return (
    <>
      <Choice
        stacked
        legend={words.who}
        options={[
          { value: 'person', label: words.person, detail: words.personDetail },
          { value: 'unit', label: words.unit, detail: words.unitDetail },
        ]}
        value={who}
        onChange={setWho}
      />
      {who === 'person' && <Person me={me} />}
      {who === 'unit' && <Fill me={me} unit={unit} />}
    </>
  )
}

function Person({ me }: { readonly me: Me }): ReactNode {
  if (me.realName === 'confirmed') {
    return (
      <Card tone="go" title={words.personReady}>
        {words.personReadyDetail}
        <Button onPress={toPost}>{words.post}</Button>
      </Card>
    )
  }
  return (
    <Card title={words.personNow}>
      {words.personReadyDetail}
      <Button onPress={toRealName}>{words.confirmName}</Button>
    </Card>
  )
}

/** The handler is somebody by name before a unit hands in anything. */
function Fill({ me, unit }: ForMeProps): ReactNode {
  if (me.realName === 'confirmed') return <Papers unit={unit} />
  return (
    <Card title={words.handler}>
      {words.handlerDetail}
      <Button onPress={toRealName}>{words.confirmName}</Button>
    </Card>
  )
}

function Standing({ me, unit }: ForMeProps): ReactNode {
  if (!me.unit) return null
  const { state, name, returnReason } = me.unit
  const { title, detail } = words.states[state]
  const kind = state === 'verified' ? 'done' : state === 'submitted' ? 'now' : 'stop'
  return (
    <>
      <Notice kind={kind} live title={title}>
        {name}
      </Notice>
      <Card>
        {returnReason ? words.returnReason(returnReason) : detail}
        {!mayFill.includes(state) && <Button onPress={toPost}>{words.post}</Button>}
      </Card>
      {mayFill.includes(state) && <Fill me={me} unit={unit} />}
      {state === 'verified' && (
        <PayrollAccount account={me.unit.payrollAccount} onEntered={() => void unit.me.reload()} />
      )}
    </>
  )
}
