/** Endpoints of a worker's payroll card: a token for the consent on the phone, and how the consent stands. */
import { type Answer, beijing, ok, refused } from './answer'
import { readBody } from './body-schemas'
import type { Desk } from './desk'
import type { Card } from './entities-payroll'
import { openedName } from './names'
import { type TokenBody, tokenBody } from './payroll-bodies'

const tokenSeconds = 300

export const cardKey = (subMerchantId: string, openid: string): string => `${subMerchantId}:${openid}`

/** Why a provider may not ask about this worker at this employer, or null. */
export function partyFlaw(
  desk: Desk,
  { sub_mchid, appid, openid }: Pick<TokenBody, 'sub_mchid' | 'appid' | 'openid'>,
): Answer | null {
  if (desk.rows.employers.find(sub_mchid) === undefined) return refused('NO_AUTH', '特约商户未与服务商绑定')
  if (appid !== undefined && appid !== desk.keys.appId)
    return refused('APPID_MCHID_NOT_MATCH', 'appid 与商户号不匹配')
  return desk.people(openid) === undefined ? refused('PARAM_ERROR', '无效的 openid') : null
}

const neverAuthorised: Pick<Card, 'state' | 'payee' | 'authorisedAt' | 'deauthorisedAt'> = {
  state: 'UNAUTHORIZED',
  payee: 'balance',
  authorisedAt: null,
  deauthorisedAt: null,
}

/** Keeps what the provider says of the worker, and gives a token for the page on the phone. */
export function putCard(desk: Desk, body: TokenBody): Card | Answer {
  const userName = openedName(desk, body.user_name)
  const idNumber = openedName(desk, body.id_card_number)
  if (userName === null || idNumber === null) return refused('PARAM_ERROR', '敏感信息解密失败')
  const known = desk.rows.cards.find(cardKey(body.sub_mchid, body.openid)) ?? neverAuthorised
  const card: Card = {
    ...known,
    subMerchantId: body.sub_mchid,
    openid: body.openid,
    userName,
    token: desk.numbers.letters(40),
    tokenUntil: desk.now() + tokenSeconds * 1000,
    employmentType: body.employment_type,
  }
  desk.rows.cards.put(cardKey(card.subMerchantId, card.openid), card)
  return card
}

const withToken = (desk: Desk, { openid, subMerchantId }: Card, token: string) => ({
  openid,
  mchid: desk.keys.merchantId,
  sub_mchid: subMerchantId,
  token,
  expires_in: tokenSeconds,
})

/** POST /v3/payroll-card/tokens */
export function createCardToken(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(tokenBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const flaw = partyFlaw(desk, read.body)
  if (flaw !== null) return flaw
  const card = putCard(desk, read.body)
  return 'status' in card ? card : ok(withToken(desk, card, card.token))
}

/** GET /v3/payroll-card/relations/{openid}; one who was never asked is simply not authorised. */
export function queryRelation(desk: Desk, openid: string, query: URLSearchParams): Answer {
  const subMerchantId = query.get('sub_mchid') ?? ''
  const flaw = partyFlaw(desk, { sub_mchid: subMerchantId, openid, appid: query.get('appid') ?? undefined })
  if (flaw !== null) return flaw
  const card = desk.rows.cards.find(cardKey(subMerchantId, openid)) ?? neverAuthorised
  return ok({
    openid,
    mchid: desk.keys.merchantId,
    sub_mchid: subMerchantId,
    authorize_state: card.state,
    ...(card.authorisedAt === null ? {} : { authorize_time: beijing(card.authorisedAt) }),
    ...(card.deauthorisedAt === null ? {} : { deauthorize_time: beijing(card.deauthorisedAt) }),
  })
}
