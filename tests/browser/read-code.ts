/** Reads a QR code from a screen, as the camera of another phone would. */
import type { Locator } from 'playwright-core'
import { textInCode } from '../localcloud/fixtures/text-in-code'

/** Throws when no code can be read from the picture. */
export async function readCode(picture: Locator): Promise<string> {
  const text = textInCode(await picture.screenshot())
  if (text === '') throw new Error('this picture is no code that can be read')
  return text
}
