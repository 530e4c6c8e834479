/** In the browser the gateway plays WeChat and gives the code for the telephone number. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { platformWords } from '@/copy/zh/platform'
import { phoneCode } from '@/platform/phone.h5'
import type { PhoneButtonProps } from './face'

export function PhoneButton({ children, onCode, onRefused, busy }: PhoneButtonProps): ReactNode {
  const askForCode = (): void => {
    phoneCode().then((code) => (code ? onCode(code) : onRefused()), onRefused)
  }
  return (
    <Button onPress={askForCode} busy={busy}>
      {children ?? platformWords.phone}
    </Button>
  )
}
