/** The one thing to do now at this shift: scan in, scan out, or look at the money. */
import type { ReactNode } from 'react'
import { Text } from '@tarojs/components'
import { Button } from '@/components/button'
import { shiftWords as words } from '@/copy/zh/shift'
import { go } from '@/platform/navigation'
import { nextScan } from './next-scan'
import type { ScanKind } from './next-scan'
import type { Scanning } from './use-scan'
import type { ShiftState } from './use-shift'

const toScan = { checkIn: words.scanIn, checkOut: words.scanOut } as const
const toRecord = { checkIn: words.recordIn, checkOut: words.recordOut } as const

/** False when nothing is left to be done here. */
export function mustAct({ bookingId, item, shift, waiting, error }: ShiftState): boolean {
  if (bookingId === undefined) return false
  if (item) return true
  return shift ? nextScan(shift, waiting) !== undefined : error !== undefined
}

interface ActionProps {
  readonly state: ShiftState
  readonly scanning: Scanning
}

export function Action({ state, scanning: { code, take } }: ActionProps): ReactNode {
  const { shift, item, outbox, waiting } = state
  if (item) {
    const { itemId } = item
    return <Button onPress={() => go('/pages/wages/pay-slip/index', { itemId })}>{words.money}</Button>
  }
  if (!shift) return <Blind take={take} />
  const kind = nextScan(shift, waiting)
  if (kind === undefined) return null
  return (
    <>
      {code !== undefined && <Text>{words.scanned}</Text>}
      <Button busy={outbox.sending} onPress={() => void take(kind)}>
        {code === undefined ? toScan[kind] : toRecord[kind]}
      </Button>
    </>
  )
}

/** Without a network and without a memory of this shift: the wage must not depend on either. */
function Blind({ take }: { readonly take: (kind: ScanKind) => Promise<void> }): ReactNode {
  return (
    <>
      <Button onPress={() => void take('checkIn')}>{toScan.checkIn}</Button>
      <Button kind="quiet" onPress={() => void take('checkOut')}>
        {toScan.checkOut}
      </Button>
    </>
  )
}
