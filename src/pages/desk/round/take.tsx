/** Taking a list away: as a sheet for the computer, or printed large for the wall. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { roundWords as words } from '@/copy/zh/desk-round'
import { print, saveText } from '@/platform/paper'
import { sheetText } from '../sheet-text'

interface TakeProps {
  /** Stands over the printed list. */
  readonly title: string
  readonly fileName: string
  readonly head: readonly string[]
  readonly lines: readonly (readonly string[])[]
}

export function Take({ title, fileName, head, lines }: TakeProps): ReactNode {
  return (
    <View className="row row--wrap">
      <Text className="desk-round__paper-title">{title}</Text>
      <Button kind="text" width="fit" onPress={() => saveText(`${fileName}.csv`, sheetText(head, lines))}>
        {words.export}
      </Button>
      <Button kind="text" width="fit" onPress={print}>
        {words.print}
      </Button>
    </View>
  )
}
