/** Reads a QR code from a screen, as the camera of another phone would: it looks until the code is drawn. */
import type { Locator } from 'playwright-core'
import { until } from '../journeys/until'
import { textInCode } from '../localcloud/fixtures/text-in-code'

/** Throws when no code can be read from the picture within the patience of `until`. */
export const readCode = (picture: Locator): Promise<string> =>
  until(
    async () => textInCode(await picture.screenshot()),
    (text) => text !== '',
  )
