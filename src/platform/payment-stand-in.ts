/** The browser's hand at the payment stand-in: what the phone's own WeChat would tell WeChat Pay. */
import { fen } from '@/domain/money/fen'
import type { Fen } from '@/domain/money/fen'
import { platformWords as words } from '@/copy/zh/platform'
import type { Outcome } from './faces'
import { askGateway, fieldOf } from './gateway'

type Action =
  | 'show-order'
  | 'pay'
  | 'show-transfer'
  | 'confirm-transfer'
  | 'show-consent'
  | 'agree-to-consent'
  | 'agree-to-card'
  | 'look-into-camera'

/** Does one action in the name of the person who holds this phone. */
export async function atPayment(action: Action, given: object): Promise<Outcome<unknown>> {
  const openid = fieldOf(fieldOf((await askGateway('/wechat/me')).body, 'person'), 'openid')
  if (typeof openid !== 'string') return { kind: 'failed', why: words.signInFirst }
  const { status, body } = await askGateway(`/wechat-pay/control/${action}`, { ...given, openid })
  if (status === 200) return { kind: 'done', value: body }
  return { kind: 'failed', why: String(fieldOf(body, 'flaw') ?? status) }
}

export function amountOf(answer: unknown, name: string): Fen {
  const amount = fieldOf(answer, name)
  return fen(typeof amount === 'number' ? amount : 0)
}
