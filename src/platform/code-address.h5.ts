/** What a QR code carries: in the browser the address that opens the same code. */

/** The address of the landing with this scene; any phone can open it. */
export function codeAddress(scene: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/pages/home/landing/index?scene=${encodeURIComponent(scene)}`
}
