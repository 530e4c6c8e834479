/** In which standing this screen speaks: as the person, as an officer's PC, or for somebody at the window. */
import { deskTokenKey } from '@/platform/desk-token'
import { screenNow } from '@/platform/navigation'
import { read, remove, write } from '@/platform/storage'
import type { Confirmation } from '@/contract/reply'

/** For whom the person at this screen acts, when not for themselves. */
export interface OnBehalf {
  readonly personId: string
  readonly confirmation: Confirmation
}

let atWindow: OnBehalf | undefined

/**
 * The token of a signed-in PC, or undefined. It goes with the desk's own screens only: whoever opens the app
 * in the same browser is still themselves there.
 */
export const officeDesk = (): string | undefined =>
  screenNow().includes('pages/desk/') ? read(deskTokenKey) : undefined
export const signInDesk = (token: string): void => write(deskTokenKey, token)
export const signOutDesk = (): void => remove(deskTokenKey)

/** The person that staff act for on this screen; kept in memory only, so that it ends with the page. */
export const personAtWindow = (): OnBehalf | undefined => atWindow
export function actFor(person: OnBehalf | undefined): void {
  atWindow = person
}
