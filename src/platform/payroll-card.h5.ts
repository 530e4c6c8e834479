/** Plays WeChat's pages of the payroll card: the consent, and the camera that looks at a face. */
import { platformWords as words } from '@/copy/zh/platform'
import { ask } from './ask'
import type { PayrollCardFace } from './faces'
import { atPayment } from './payment-stand-in'

export const agreeToCard: PayrollCardFace['agreeToCard'] = async (token) => {
  const lines = [words.cardHow, words.demo]
  const answer = await ask({ title: words.card, lines, yes: words.agreeNow, no: words.cardLater })
  if (answer === undefined) return { kind: 'cancelled' }
  const agreed = await atPayment('agree-to-card', { token, payee: 'bankCard' })
  return agreed.kind === 'done' ? { kind: 'done', value: true } : agreed
}

export const lookIntoCamera: PayrollCardFace['lookIntoCamera'] = async (token) => {
  const lines = [words.cameraHow, words.demo]
  const answer = await ask({ title: words.camera, lines, yes: words.cameraNow, no: words.cameraLater })
  if (answer === undefined) return { kind: 'cancelled' }
  const looked = await atPayment('look-into-camera', { token })
  return looked.kind === 'done' ? { kind: 'done', value: true } : looked
}
