/** What a worker's page shows to somebody who is none yet, and which errors mean that. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { findWords as words } from '@/copy/zh/find'
import { go, restartAt } from '@/platform/navigation'
import { choosable, signedInAs } from '@/platform/session'

/** True for the two answers that registering as a worker would change. */
export const isNotWorker = (error: { readonly code: string } | undefined): boolean =>
  error?.code === 'kernel.caller.unknown' || error?.code === 'kernel.caller.not-allowed'

const toLanding = (): void => restartAt('/pages/home/landing/index')
const toRegister = (): void => go('/pages/accounts/register/index')

export function NotWorker(): ReactNode {
  if (choosable && signedInAs() === undefined) {
    const choose = <Button onPress={toLanding}>{words.choose}</Button>
    return <Empty title={words.chooseFirst} detail={words.chooseDetail} action={choose} />
  }
  const register = <Button onPress={toRegister}>{words.register}</Button>
  return <Empty title={words.registerFirst} detail={words.registerDetail} action={register} />
}
