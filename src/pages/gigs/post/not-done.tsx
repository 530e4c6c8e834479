/** Why the post did not go out: what is still missing, or the "no" with the button that removes it. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { postWords as words } from '@/copy/zh/post'
import { go } from '@/platform/navigation'
import type { Missing } from './form'
import type { PostState } from './use-post'

const fieldNames: Readonly<Record<keyof Missing, string>> = {
  trade: words.trade,
  content: words.content,
  address: words.place,
  rate: words.rate,
  pieces: words.pieces,
  protection: words.protection,
  lendingUnit: words.lending,
}

/** Names what is missing beside the button, because the field itself may be out of sight. */
export function Lacking({ missing }: { readonly missing: Missing }): ReactNode {
  const names = Object.entries(fieldNames).filter(([name]) => name in missing)
  if (names.length === 0) return null
  return (
    <Notice kind="stop" live>
      {words.lacking(names.map(([, label]) => label).join('、'))}
    </Notice>
  )
}

const waysOut: Readonly<Record<string, { readonly label: string; readonly path: string }>> = {
  'gigs.publish.real-name-missing': { label: words.confirmName, path: '/pages/accounts/real-name/index' },
  'gigs.publish.unit-unverified': { label: words.toUnit, path: '/pages/accounts/unit/index' },
  'accounts.household.trade-closed': { label: words.toUnit, path: '/pages/accounts/unit/index' },
}

/** Everything that was filled in stays; closing the sheet leads back to it. */
export function NotDone({ post }: { readonly post: PostState }): ReactNode {
  const { error, forget } = post.send
  if (!error) return null
  const way = waysOut[error.code]
  const leave = (): void => {
    forget()
    if (way) go(way.path)
  }
  return (
    <Sheet
      open
      title={words.notDone}
      onClose={forget}
      action={<Button onPress={leave}>{way ? way.label : words.goOn}</Button>}
    >
      <Problem problem={error} />
    </Sheet>
  )
}
