/**
 * Draws a code that any phone or the demo can scan: a QR of the browser address where the mini-program page
 * would open.
 */
import { toBuffer } from 'qrcode'

/** WeChat's own rule for `scene`: at most 32 of these characters. */
const sceneForm = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const pageForm = /^[a-z][a-z0-9-]*(\/[a-z0-9-]+)+$/
const landingPage = 'pages/home/landing/index'

export interface CodeWish {
  readonly scene: string
  readonly page: string | undefined
  /** Pixels; WeChat allows 280 to 1280. */
  readonly width: number | undefined
}

export type CodeResult =
  | { readonly drawn: true; readonly png: Buffer }
  | { readonly drawn: false; readonly errCode: number; readonly errMsg: string }

function refusal(wish: CodeWish): { errCode: number; errMsg: string } | undefined {
  if (!sceneForm.test(wish.scene))
    return { errCode: 40169, errMsg: 'invalid length for scene, or the data is not json string' }
  if (wish.page !== undefined && !pageForm.test(wish.page)) return { errCode: 41030, errMsg: 'invalid page' }
  const { width = 430 } = wish
  return width >= 280 && width <= 1280 ? undefined : { errCode: 40097, errMsg: 'invalid args width' }
}

/** Takes the address of the H5 app, without a slash at its end, and what wxacode.getUnlimited takes. */
export async function drawCode(appUrl: string, wish: CodeWish): Promise<CodeResult> {
  const refused = refusal(wish)
  if (refused) return { drawn: false, ...refused }
  const address = `${appUrl}/#/${wish.page ?? landingPage}?scene=${encodeURIComponent(wish.scene)}`
  const colours = { dark: '#1B1E24ff', light: '#ffffffff' }
  const png = await toBuffer(address, { width: wish.width ?? 430, margin: 3, color: colours })
  return { drawn: true, png }
}
