/** Plays the worker's phone for payroll cards: consent with the account for wages, and the face check. */
import type { Desk } from './desk'
import type { Card, FaceCheck } from './entities-payroll'
import { cardKey } from './payroll-cards'

export interface TokenVisit {
  readonly openid: string
  readonly token: string
}

interface Flaw {
  readonly flaw: string
}

const put = (desk: Desk, card: Card): Card => {
  desk.rows.cards.put(cardKey(card.subMerchantId, card.openid), card)
  return card
}

/** Why somebody else, or this person too late, cannot use the page; null when they may. */
function pageFlaw(
  desk: Desk,
  visit: TokenVisit,
  page: { readonly openid: string; readonly tokenUntil: number } | undefined,
): Flaw | null {
  if (page === undefined) return { flaw: 'token 不存在' }
  if (page.openid !== visit.openid) return { flaw: '不是本人' }
  return desk.now() > page.tokenUntil ? { flaw: 'token 已过期' } : null
}

/** The worker consents and chooses where wages go: into the balance of WeChat or onto a bank card. */
export function agreeToCard(desk: Desk, visit: TokenVisit, payee: Card['payee']): Card | Flaw {
  const card = desk.rows.cards.findBy(visit.token)
  const flaw = pageFlaw(desk, visit, card)
  if (flaw !== null || card === undefined) return flaw ?? { flaw: 'token 不存在' }
  if (desk.people(visit.openid)?.realName !== card.userName) return { flaw: '姓名与实名信息不一致' }
  return put(desk, { ...card, state: 'AUTHORIZED', payee, authorisedAt: desk.now(), deauthorisedAt: null })
}

/** The worker ends the consent. */
export function endCard(desk: Desk, openid: string, subMerchantId: string): Card | Flaw {
  const card = desk.rows.cards.find(cardKey(subMerchantId, openid))
  if (card?.state !== 'AUTHORIZED') return { flaw: '没有生效中的授权' }
  return put(desk, { ...card, state: 'DEAUTHORIZED', deauthorisedAt: desk.now() })
}

const mostFailures = 5

function afterLook(check: FaceCheck, isSamePerson: boolean, at: number): FaceCheck {
  if (isSamePerson) return { ...check, state: 'AUTHENTICATE_SUCCESS', at }
  const failures = check.failures + 1
  return { ...check, at, failures, state: failures < mostFailures ? check.state : 'AUTHENTICATE_FAILED' }
}

/** Somebody looks into the camera. A check with consent gives the consent as well. */
export function lookIntoCamera(desk: Desk, visit: TokenVisit, isSamePerson: boolean): FaceCheck | Flaw {
  const check = desk.rows.faceChecks.findBy(visit.token)
  const flaw = pageFlaw(desk, visit, check)
  if (flaw !== null || check === undefined) return flaw ?? { flaw: 'token 不存在' }
  if (check.state !== 'AUTHENTICATE_PROCESSING') return { flaw: `核身状态为 ${check.state}` }
  const looked = afterLook(check, isSamePerson, desk.now())
  desk.rows.faceChecks.put(looked.authenticateNumber, looked)
  const card = desk.rows.cards.find(cardKey(check.subMerchantId, check.openid))
  const agrees = looked.state === 'AUTHENTICATE_SUCCESS' && card !== undefined && card.state !== 'AUTHORIZED'
  if (agrees) put(desk, { ...card, state: 'AUTHORIZED', authorisedAt: desk.now() })
  return looked
}
