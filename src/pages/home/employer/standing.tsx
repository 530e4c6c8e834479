/** What still stands between this employer and publishing, with the one button that removes it. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import type { Me } from '@/contract/accounts'
import { employerWords as words, unitWords } from '@/copy/zh/employer'
import { go } from '@/platform/navigation'

const toUnit = (): void => go('/pages/accounts/unit/index')
const toRealName = (): void => go('/pages/accounts/real-name/index')

export function Standing({ me }: { readonly me: Me }): ReactNode {
  if (me.unit) return <UnitStanding unit={me.unit} />
  if (me.realName === 'confirmed') return null
  return (
    <Card tone="now" title={words.nameMissing}>
      {words.nameMissingDetail}
      <Button kind="quiet" onPress={toRealName}>
        {words.confirmName}
      </Button>
      <Button kind="text" width="fit" onPress={toUnit}>
        {words.fillUnit}
      </Button>
    </Card>
  )
}

function UnitStanding({ unit }: { readonly unit: NonNullable<Me['unit']> }): ReactNode {
  if (unit.state === 'verified') return null
  const { title, detail } = unitWords.states[unit.state]
  if (unit.state === 'submitted') {
    return (
      <Notice kind="now" title={title}>
        {detail}
      </Notice>
    )
  }
  return (
    <Card tone="now" title={title}>
      {unit.returnReason ? unitWords.returnReason(unit.returnReason) : detail}
      <Button kind="quiet" onPress={toUnit}>
        {words.fillUnit}
      </Button>
    </Card>
  )
}
