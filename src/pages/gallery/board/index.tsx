/** Shows every component in all its states: the living part of docs/design.md. */
import type { ReactNode } from 'react'
import { Page } from '@/components/page'
import { TabBar } from '@/components/tab-bar'
import { Controls } from './controls'
import { Things } from './things'
import { Words } from './words'

const speech = '这里是组件样板,每个组件的每种样子都在。'

export default function Gallery(): ReactNode {
  return (
    <Page
      title="组件样板"
      lead="早上好"
      speech={speech}
      tabs={<TabBar role="worker" current="find" waiting={{ money: 1 }} />}
    >
      <Things />
      <Controls />
      <Words />
    </Page>
  )
}
