/** What a QR code carries: in WeChat the scene alone, which the scanner of this mini-program reads. */

export function codeAddress(scene: string): string {
  return scene
}
