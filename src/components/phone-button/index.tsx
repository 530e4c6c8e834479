/** Gives the telephone number that WeChat knows; only WeChat's own button may ask for it. */
import type { ReactNode } from 'react'
import { Button } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import { platformWords } from '@/copy/zh/platform'
import type { PhoneButtonProps } from './face'
import '../button/index.scss'

export function PhoneButton({ children, onCode, onRefused, busy = false }: PhoneButtonProps): ReactNode {
  return (
    <Button
      className="ui-button ui-button--main ui-button--full"
      openType={busy ? undefined : 'getPhoneNumber'}
      ariaDisabled={busy || undefined}
      onGetPhoneNumber={({ detail }) => (detail.code ? onCode(detail.code) : onRefused())}
    >
      {busy ? componentWords.busy : (children ?? platformWords.phone)}
    </Button>
  )
}
