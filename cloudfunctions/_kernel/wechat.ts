/** WeChat's open interfaces that a user-triggered function may call. */
import { cloud } from './cloud'

/** Cloud calls answer in camel case, where the server interface of WeChat itself writes errcode. */
interface PhoneAnswer {
  readonly errCode?: number
  readonly phoneInfo?: { readonly purePhoneNumber?: string }
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
  const { errCode, phoneInfo } = (answer as { readonly result?: PhoneAnswer }).result ?? {}
  return errCode === 0 ? phoneInfo?.purePhoneNumber : undefined
}
