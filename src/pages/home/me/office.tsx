/** For staff and officers: their work is on a PC, which this phone signs in. */
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { meWords as words } from '@/copy/zh/me'
import { go } from '@/platform/navigation'
import type { Scanning } from '../use-scan'

export function Office({ scanning }: { readonly scanning: Scanning }): ReactNode {
  return (
    <Card title={words.office}>
      {words.officeDetail}
      <Button onPress={() => void scanning.scanCode()}>{words.scanDesk}</Button>
      <Button kind="quiet" onPress={() => go('/pages/desk/sign-in/index')}>
        {words.openDesk}
      </Button>
    </Card>
  )
}
