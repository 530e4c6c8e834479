/** Corrections of the book with four eyes, moves of the house's own money, and what is asked back. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Choice } from '@/components/choice'
import { correctionWords as words } from '@/copy/zh/desk-books'
import { CorrectionList } from './correction-list'
import { MoveForm } from './move-form'
import { ProposeCorrection } from './propose-correction'
import type { SectionProps } from './section-props'
import { RecoveryList } from './recovery-list'
import { mayAct } from './sections'

type Part = keyof typeof words.views

const mayOpen: readonly Part[] = ['list', 'recoveries']
const withActs: readonly Part[] = ['list', 'propose', 'move', 'recoveries']

export function Corrections(props: SectionProps): ReactNode {
  const [view, setView] = useState<Part>('list')
  const offered = mayAct(props.me, 'financeOfficer') ? withActs : mayOpen
  const { say } = props
  const done = (message: string): void => {
    say(message)
    setView('list')
  }
  return (
    <View className="stack">
      <Choice
        legend={words.viewsOf}
        options={offered.map((value) => ({ value, label: words.views[value] }))}
        value={view}
        onChange={(value) => setView(offered.find((one) => one === value) ?? 'list')}
      />
      {view === 'list' && <CorrectionList {...props} />}
      {view === 'propose' && <ProposeCorrection onDone={() => done(words.proposed)} />}
      {view === 'move' && <MoveForm onDone={() => done(words.recorded)} />}
      {view === 'recoveries' && <RecoveryList {...props} />}
    </View>
  )
}
