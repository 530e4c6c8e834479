/** WeChat's open interfaces that a user-triggered function may call. */
import { cloud } from './cloud'

interface PhoneAnswer {
  readonly errcode?: number
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
  const { errcode = 0, phoneInfo } = (answer as { readonly result?: PhoneAnswer }).result ?? {}
  return errcode === 0 ? phoneInfo?.purePhoneNumber : undefined
}
