/** What every screen tells its frame; the same on both targets. */
import type { ReactNode } from 'react'

export interface PageProps {
  /** The name of the screen: the bar in WeChat, the one h1 in the browser. */
  readonly title: string
  /** One short line above the content, e.g. a greeting. */
  readonly lead?: ReactNode
  readonly children: ReactNode
  /** The one main action (and at most one quiet one), fixed at the bottom within reach of the thumb. */
  readonly action?: ReactNode
  /** The tab bar, on the home screens only. */
  readonly tabs?: ReactNode
  /** What the loudspeaker reads aloud; without it there is no loudspeaker. */
  readonly speech?: string
  /** Called by the back button of the browser instead of going back. */
  readonly onBack?: () => void
  /** `wide` is for the officer's desk and the public screen. */
  readonly width?: 'phone' | 'wide'
  /** Free of charge and the hotline; false only where another frame already says so. */
  readonly footer?: boolean
}
