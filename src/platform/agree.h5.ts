/** Plays the page on which WeChat asks whether wages may arrive without a tap from now on. */
import { platformWords as words } from '@/copy/zh/platform'
import type { AgreeFace } from './faces'
import { ask } from './ask'
import { atPayment } from './payment-stand-in'

export const agree: AgreeFace['agree'] = async ({ package: packageText }) => {
  const consent = await atPayment('show-consent', { package: packageText })
  if (consent.kind !== 'done') return consent
  const answer = await ask({
    title: words.agree,
    lines: [words.agreeHow, words.demo],
    yes: words.agreeNow,
    no: words.notNow,
  })
  if (answer === undefined) return { kind: 'cancelled' }
  const agreed = await atPayment('agree-to-consent', { package: packageText })
  return agreed.kind === 'done' ? { kind: 'done', value: true } : agreed
}
