/**
 * Plays workers who agree to receive without a tap on WeChat's page, and who end it there without telling
 * us.
 */
import type { Citizen } from './citizens'
import type { Stage } from './stage'

/** They open WeChat's page and agree, and mostly come back to the app afterwards. */
export async function agreeToReceive({ phones, city }: Stage, worker: Citizen): Promise<void> {
  const asked = await phones.tell(worker, 'wages.agreeToReceive', {})
  if (!asked?.ok || asked.data.parameters === null) return
  const { openid } = worker.person
  const agreed = city.payment.hand('agree-to-consent', { openid, package: asked.data.parameters.package })
  if (agreed) city.story.tell(`${worker.person.name} agrees to receive without a tap`)
  if (city.chance.happens(0.7)) await phones.tell(worker, 'wages.checkAgreement', {})
}

/** They end it in WeChat's own settings: only its notice, or a refused transfer, tells of it. */
export function endAtWechat({ city }: Stage, worker: Citizen): void {
  if (city.payment.hand('end-consent', { openid: worker.person.openid }))
    city.story.tell(`${worker.person.name} ends the consent at WeChat`)
}
