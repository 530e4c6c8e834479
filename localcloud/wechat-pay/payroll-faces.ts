/** Endpoints of the face check (核身) at sign-in: order one beforehand, and ask what came of it. */
import { type Answer, beijing, ok, refused } from './answer'
import { beijingDay } from './bill-day'
import { readBody } from './body-schemas'
import type { Desk } from './desk'
import type { FaceCheck } from './entities-payroll'
import { type FaceCheckBody, faceCheckBody, faceCheckWithAuthBody } from './payroll-bodies'
import { cardKey, partyFlaw, putCard } from './payroll-cards'

const tokenSeconds = 300
const mostOrdersOfDay = 20

const ordersToday = (desk: Desk, openid: string) => `faceChecks:${openid}:${beijingDay(desk.now())}`

function view(desk: Desk, check: FaceCheck): Answer {
  return ok({
    authenticate_number: check.authenticateNumber,
    openid: check.openid,
    mchid: desk.keys.merchantId,
    sub_mchid: check.subMerchantId,
    token: check.token,
    expires_in: Math.max(0, Math.floor((check.tokenUntil - desk.now()) / 1000)),
  })
}

/** The check under this number, if there is one: again with the same parameters, or refused with others. */
function knownCheck(desk: Desk, body: FaceCheckBody): Answer | null {
  const known = desk.rows.faceChecks.find(body.authenticate_number)
  if (known === undefined) return null
  return known.parameters === JSON.stringify(body)
    ? view(desk, known)
    : refused('ALREADY_EXISTS', '核身单号已存在但请求参数不一致')
}

function putCheck(desk: Desk, body: FaceCheckBody): Answer {
  const counter = ordersToday(desk, body.openid)
  const count = (desk.rows.counters.find(counter)?.value ?? 0) + 1
  if (count > mostOrdersOfDay) return refused('FREQUENCY_LIMITED', '当日核身预下单次数已达上限')
  desk.rows.counters.put(counter, { value: count })
  const check: FaceCheck = {
    authenticateNumber: body.authenticate_number,
    parameters: JSON.stringify(body),
    subMerchantId: body.sub_mchid,
    openid: body.openid,
    projectName: body.project_name,
    employerName: body.employer_name,
    token: desk.numbers.letters(40),
    tokenUntil: desk.now() + tokenSeconds * 1000,
    state: 'AUTHENTICATE_PROCESSING',
    at: desk.now(),
    failures: 0,
  }
  desk.rows.faceChecks.put(check.authenticateNumber, check)
  return view(desk, check)
}

/** POST /v3/payroll-card/authentications/pre-order; the worker must have consented before. */
export function orderFaceCheck(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(faceCheckBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const { body } = read
  const flaw = partyFlaw(desk, body) ?? knownCheck(desk, body)
  if (flaw !== null) return flaw
  const card = desk.rows.cards.find(cardKey(body.sub_mchid, body.openid))
  return card?.state === 'AUTHORIZED' ? putCheck(desk, body) : refused('NO_AUTH', '用户未授权微工卡')
}

/** POST …/pre-order-with-auth: the consent is given along with the face check. */
export function orderFaceCheckWithAuth(desk: Desk, rawBody: Uint8Array): Answer {
  const read = readBody(faceCheckWithAuthBody, rawBody)
  if ('flaw' in read) return refused('PARAM_ERROR', read.flaw)
  const { body } = read
  const flaw = partyFlaw(desk, body) ?? knownCheck(desk, body)
  if (flaw !== null) return flaw
  const card = putCard(desk, body)
  return 'status' in card ? card : putCheck(desk, body)
}

/** GET /v3/payroll-card/authentications/{no} */
export function queryFaceCheck(desk: Desk, authenticateNumber: string, query: URLSearchParams): Answer {
  const check = desk.rows.faceChecks.find(authenticateNumber)
  if (check === undefined || check.subMerchantId !== query.get('sub_mchid'))
    return refused('NOT_FOUND', '核身单不存在')
  return ok({
    mchid: desk.keys.merchantId,
    sub_mchid: check.subMerchantId,
    openid: check.openid,
    authenticate_scene: 'FROM_MINI_APP',
    authenticate_source: desk.keys.appId,
    project_name: check.projectName,
    employer_name: check.employerName,
    authenticate_state: check.state,
    authenticate_time: beijing(check.at),
    authenticate_number: check.authenticateNumber,
    ...(check.state === 'AUTHENTICATE_FAILED' ? { authenticate_failed_reason: '人脸核身失败' } : {}),
  })
}
