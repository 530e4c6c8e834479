/** Types of what every part of the money desk is given. */
import type { Me } from '@/contract/accounts'
import type { SectionKey } from './sections'

export interface SectionProps {
  readonly me: Me
  readonly say: (message: string) => void
  /** Opens another part. */
  readonly onSection: (key: SectionKey) => void
}
