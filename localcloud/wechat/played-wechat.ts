/** Puts the played WeChat together: sessions, phone codes, inbox, open interfaces. */
import { createInbox } from './inbox'
import { createOpenApi } from './open-api'
import { createPhoneCodes } from './phone-codes'
import { wechatRoutes } from './routes'
import { createSessions } from './sessions'
import { createWechatActions } from './wechat-actions'

export function playWechat(facts: {
  readonly appId: string
  readonly appUrl: string
  readonly signingKey: Buffer
  now(): number
}) {
  const sessions = createSessions(facts.signingKey)
  const phoneCodes = createPhoneCodes(facts.now)
  const inbox = createInbox(facts.now)
  const openApi = createOpenApi({ ...facts, phoneCodes, inbox })
  return {
    sessions,
    phoneCodes,
    inbox,
    handleAction: createWechatActions(openApi),
    routes: wechatRoutes({ appUrl: facts.appUrl, sessions, phoneCodes, inbox }),
  }
}
