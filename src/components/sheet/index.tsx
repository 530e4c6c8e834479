/** A sheet from below for one question at a time, in WeChat. */
import type { ReactNode } from 'react'
import { Button, Text, View } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import type { SheetProps } from './face'
import './index.scss'

export type { SheetProps } from './face'

export function Sheet({ open, title, onClose, children, action }: SheetProps): ReactNode {
  if (!open) return null
  return (
    <View className="ui-sheet__veil" catchMove>
      <View className="ui-sheet" ariaRole="dialog" ariaLabel={title}>
        <View className="ui-sheet__head">
          <Text className="ui-sheet__title">{title}</Text>
          <Button className="ui-sheet__close" ariaLabel={componentWords.close} onClick={onClose}>
            ×
          </Button>
        </View>
        <View className="ui-sheet__body">{children}</View>
        {action && <View className="ui-sheet__action">{action}</View>}
      </View>
    </View>
  )
}
