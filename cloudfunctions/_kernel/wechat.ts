/** WeChat's open interfaces that a user-triggered function may call. */
import { cloud } from './cloud'

/** Cloud calls answer in camel case, where the server interface of WeChat itself writes errcode. */
interface WechatAnswer {
  readonly errCode?: number
  readonly phoneInfo?: { readonly purePhoneNumber?: string }
}

export interface ServiceMessage {
  readonly openid: string
  readonly templateId: string
  /** Without a leading slash; where a tap on the message leads. */
  readonly page: string
  /** Field of the template, for instance thing1 → its text, cut to what WeChat takes. */
  readonly fields: Readonly<Record<string, string>>
}

/** `refused`: the person wants no such messages, or the template does not take these fields. */
export type Sending = 'sent' | 'refused' | 'failed'

/** Sends a subscription message. Never throws: a message is an extra, and nothing may wait for it. */
export async function sendMessage({ openid, templateId, page, fields }: ServiceMessage): Promise<Sending> {
  const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]))
  const requestData = { touser: openid, templateId, page, data }
  const answer: unknown = await cloud
    .callWxOpenApi({ apiName: 'subscribeMessage.send', requestData })
    .catch(() => undefined)
  const { errCode } = (answer as { readonly result?: WechatAnswer } | undefined)?.result ?? {}
  if (errCode === undefined) return 'failed'
  return errCode === 0 ? 'sent' : 'refused'
}

/**
 * Exchanges the code of a "use my phone number" tap for the number (single use, five minutes).
 * Undefined when WeChat does not accept the code.
 */
export async function phoneNumberOf(phoneCode: string): Promise<string | undefined> {
  const answer: unknown = await cloud.callWxOpenApi({
    apiName: 'phonenumber.getPhoneNumber',
    requestData: { code: phoneCode },
  })
  const { errCode, phoneInfo } = (answer as { readonly result?: WechatAnswer }).result ?? {}
  return errCode === 0 ? phoneInfo?.purePhoneNumber : undefined
}
