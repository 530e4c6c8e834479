/** Shows every component in all its states, as the living part of docs/design.md. */
import type { ReactNode } from 'react'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { State } from '@/components/state'
import { fen } from '@/domain/money/fen'

const nothing = (): void => undefined

export default function Gallery(): ReactNode {
  return (
    <Page title='组件样板' lead='早上好' speech='早上好' action={<Button onPress={nothing}>我要去</Button>}>
      <Card title='今天的活' aside={<State kind='open'>6:30</State>}>
        <Amount amountFen={fen(18000)} per='天' size='big' />
      </Card>
      <Notice kind='unsure'>补贴比例还没核实。</Notice>
    </Page>
  )
}
