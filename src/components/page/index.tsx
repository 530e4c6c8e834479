/**
 * The frame of every screen in WeChat: its own bar carries title and back, so the frame starts with what we
 * add.
 */
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { nameThePage } from '@/platform/chrome'
import { useReadingMode } from '@/platform/reading-mode'
import { ElderSwitch } from './elder-switch'
import { Footer } from './footer'
import { Listen } from './listen'
import type { PageProps } from './face'
import './index.scss'

export type { PageProps } from './face'

export function Page({
  title,
  lead,
  children,
  action,
  tabs,
  speech,
  width = 'phone',
  footer = true,
}: PageProps): ReactNode {
  const mode = useReadingMode()
  useEffect(() => nameThePage(title), [title])
  return (
    <View className={`ui-page ui-page--${mode} ui-page--${width}`}>
      <View className="ui-page__tools">
        <View className="ui-page__lead">{lead}</View>
        <Listen speech={speech} />
        <ElderSwitch />
      </View>
      <View className="ui-page__main" ariaRole="main">
        {children}
      </View>
      {footer && <Footer />}
      {(action || tabs) && (
        <View className="ui-page__bottom">
          {action && <View className="ui-page__action">{action}</View>}
          {tabs}
        </View>
      )}
    </View>
  )
}
