/** What stands above a list: its name, its choices, and taking it away as a sheet. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Problem } from '@/components/problem'
import { usePaper } from '@/api/use-paper'
import type { MoneyTable } from '@/contract/papers'
import { moneyDeskWords as words } from '@/copy/zh/desk-money'
import { printedWords } from '@/copy/zh/verify'
import type { LateLevel } from '@/domain/wages/wage-due-day'
import { saveText } from '@/platform/paper'
import { sheetText } from '../sheet-text'

interface HeadProps {
  readonly title: string
  readonly children?: ReactNode
}

export function Head({ title, children }: HeadProps): ReactNode {
  return (
    <View className="row row--apart row--wrap">
      <Text className="subtitle" ariaRole="heading">
        {title}
      </Text>
      <View className="row row--wrap">{children}</View>
    </View>
  )
}

/** A list that the cloud makes into a sheet. */
export type SheetWish = { readonly table: MoneyTable } | { readonly lateLevel: LateLevel }

interface ExportProps {
  readonly wish: SheetWish
  readonly say: (message: string) => void
}

export function Export({ wish, say }: ExportProps): ReactNode {
  const { print, busy, error } = usePaper()
  const take = async (): Promise<void> => {
    say(words.exporting)
    const printed =
      'table' in wish
        ? await print('papers.exportMoney', { table: wish.table })
        : await print('papers.exportLateWages', { level: wish.lateLevel })
    const said = printedWords[printed]
    if (said !== undefined) say(said)
  }
  return (
    <>
      <Button kind="text" width="fit" busy={busy} onPress={() => void take()}>
        {words.export}
      </Button>
      {error && <Problem problem={error} />}
    </>
  )
}

interface SaveProps {
  readonly fileName: string
  readonly head: readonly string[]
  readonly lines: readonly (readonly string[])[]
}

/** A list that the screen itself makes into a sheet. */
export function Save({ fileName, head, lines }: SaveProps): ReactNode {
  return (
    <Button kind="text" width="fit" onPress={() => saveText(`${fileName}.csv`, sheetText(head, lines))}>
      {words.export}
    </Button>
  )
}

interface PagesProps {
  readonly next: number | null | undefined
  readonly after: number
  readonly onPage: (after: number) => void
}

export function Pages({ next, after, onPage }: PagesProps): ReactNode {
  return (
    <View className="row">
      {after > 0 && (
        <Button kind="text" width="fit" onPress={() => onPage(0)}>
          {words.first}
        </Button>
      )}
      {typeof next === 'number' && (
        <Button kind="text" width="fit" onPress={() => onPage(next)}>
          {words.next}
        </Button>
      )}
    </View>
  )
}
