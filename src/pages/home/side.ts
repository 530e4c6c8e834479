/**
 * On which side of the market somebody who is both worker and employer was last, so that they return there.
 */
import type { Me } from '@/contract/accounts'
import { restartAt } from '@/platform/navigation'
import { read, write } from '@/platform/storage'

export type Side = 'worker' | 'employer'

const storageKey = 'side'

/** Undefined for somebody who is neither yet. */
export function sideOf({ isWorker, isEmployer }: Pick<Me, 'isWorker' | 'isEmployer'>): Side | undefined {
  if (isWorker && isEmployer) return read(storageKey) === 'employer' ? 'employer' : 'worker'
  if (isWorker) return 'worker'
  return isEmployer ? 'employer' : undefined
}

/** Remembers the side and starts at its first page. */
export function goToSide(side: Side): void {
  write(storageKey, side)
  restartAt(`/pages/home/${side}/index`)
}
