/** What a sheet is told; the same on both targets. */
import type { ReactNode } from 'react'

export interface SheetProps {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** One main and at most one quiet action. */
  readonly action?: ReactNode
}
