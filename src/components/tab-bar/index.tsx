/** The three to five places of a role, at the bottom of its home screens. */
import type { ReactNode } from 'react'
import { Image, Text, View } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import { restartAt } from '@/platform/navigation'
import { employerTabs, tabIcon, workerTabs } from './tabs'
import './index.scss'

export interface TabBarProps {
  readonly role: 'worker' | 'employer'
  /** Key of the tab that is open: worker, find, shifts, money, me; employer, post, me. */
  readonly current: string
  /** A figure beside a tab, by key: how many things wait there for a tap. */
  readonly waiting?: Readonly<Record<string, number>>
}

export function TabBar({ role, current, waiting = {} }: TabBarProps): ReactNode {
  const tabs = role === 'worker' ? workerTabs : employerTabs
  return (
    <View className="ui-tab-bar" ariaRole="navigation" ariaLabel={componentWords.mainMenu}>
      {tabs.map((tab) => (
        <View
          key={tab.key}
          className={tab.key === current ? 'ui-tab-bar__tab ui-tab-bar__tab--current' : 'ui-tab-bar__tab'}
          ariaRole="button"
          ariaSelected={tab.key === current}
          onClick={() => tab.key !== current && restartAt(tab.path)}
        >
          <Image className="ui-tab-bar__icon" src={tabIcon(tab, tab.key === current)} />
          <Text>
            {tab.label}
            {waiting[tab.key] ? <Text className="ui-tab-bar__waiting">{waiting[tab.key]}</Text> : null}
          </Text>
        </View>
      ))}
    </View>
  )
}
