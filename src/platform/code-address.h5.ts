/** In the browser a QR code carries the address of the landing with the scene; any phone can open it. */
import type { CodeAddressFace } from './faces'

export const codeAddress: CodeAddressFace['codeAddress'] = (scene) => {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#/pages/home/landing/index?scene=${encodeURIComponent(scene)}`
}
