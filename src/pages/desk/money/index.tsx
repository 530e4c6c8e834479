/** The money desk: is the book closed, what is open and since when, and what may be done about it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Empty } from '@/components/empty'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import type { Me } from '@/contract/accounts'
import { moneyDeskWords as words } from '@/copy/zh/desk-money'
import { useParameters } from '@/platform/navigation'
import { Frame } from '../frame'
import { Audit } from './audit'
import { Closes } from './closes'
import { Corrections } from './corrections'
import { Differences } from './differences'
import { LateWages } from './late-wages'
import { Overview } from './overview'
import type { SectionProps } from './section-props'
import { type SectionKey, sectionNamed, sectionsOf } from './sections'
import { Stuck } from './stuck'
import './index.scss'

const parts: Readonly<Record<SectionKey, (props: SectionProps) => ReactNode>> = {
  overview: Overview,
  late: LateWages,
  stuck: Stuck,
  differences: Differences,
  closes: Closes,
  corrections: Corrections,
  audit: Audit,
}

export default function MoneyDesk(): ReactNode {
  return (
    <Frame title={words.title} place="money">
      {(me) => <Desk me={me} />}
    </Frame>
  )
}

function Desk({ me }: { readonly me: Me }): ReactNode {
  const { section: wanted } = useParameters()
  const [section, open] = useState(() => sectionNamed(wanted, me))
  const [message, say] = useToast()
  if (section === undefined) return <Empty title={words.notYours} />
  const Part = parts[section]
  return (
    <View className="stack">
      <View className="desk-money__sections" ariaRole="navigation" ariaLabel={words.sectionsOf}>
        {sectionsOf(me).map((key) => (
          <View
            key={key}
            className={
              key === section ? 'desk-money__section desk-money__section--here' : 'desk-money__section'
            }
            ariaRole="button"
            ariaSelected={key === section}
            onClick={() => open(key)}
          >
            {words.sections[key]}
          </View>
        ))}
      </View>
      <View className="desk-money__part">
        <Part me={me} say={say} onSection={open} />
      </View>
      <Toast message={message} />
    </View>
  )
}
