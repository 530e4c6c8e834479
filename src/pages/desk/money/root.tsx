/** A root of the chain, shortened for the eye and copied whole. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { moneyDeskWords as words } from '@/copy/zh/desk-money'
import { copyText } from '@/platform/clipboard'

/** 3f9c 21ab … 77e0: enough to compare by eye. */
export const shortRoot = (root: string): string =>
  `${root.slice(0, 4)} ${root.slice(4, 8)} … ${root.slice(-4)}`

interface RootProps {
  readonly root: string
  readonly say: (message: string) => void
}

export function Root({ root, say }: RootProps): ReactNode {
  const copy = async (): Promise<void> => say((await copyText(root)) ? words.copied : words.notCopied)
  return (
    <View className="row row--wrap">
      <Text className="desk-money__root">{shortRoot(root)}</Text>
      <Button kind="text" width="fit" label={words.fullRoot} onPress={() => void copy()}>
        {words.copy}
      </Button>
    </View>
  )
}
