/** In WeChat a QR code carries the scene alone, which the scanner of this mini-program reads. */
import type { CodeAddressFace } from './faces'

export const codeAddress: CodeAddressFace['codeAddress'] = (scene) => scene
