/** Plays the telephone number of WeChat: the gateway gives a code that is good for once. */
import { askGateway, fieldOf } from './gateway'

/** Gives the code for the cloud, or undefined when nobody is signed in. */
export async function phoneCode(): Promise<string | undefined> {
  const code = fieldOf((await askGateway('/wechat/phone-code', {})).body, 'code')
  return typeof code === 'string' ? code : undefined
}
