/** Proves what an answer of WeChat means for money, code by code; doubt is unknown. */
import { classify } from '../../../../cloudfunctions/_kernel/wechat-pay/classify'
import { errorRow } from '../../../../cloudfunctions/_kernel/wechat-pay/error-table'

const read = (json: unknown) => (json === null ? null : { read: json })
const refusal = (status: number, code: string) => classify({ status, json: { code, message: '说明' } }, read)

/** The table of error handling, read a second time. */
const table: readonly (readonly [status: number, code: string, final: boolean, advice: string])[] = [
  [401, 'SIGN_ERROR', true, 'stop'],
  [400, 'PARAM_ERROR', true, 'park'],
  [403, 'NO_AUTH', true, 'park'],
  [400, 'ORDER_CLOSED', true, 'park'],
  [400, 'INVALID_REQUEST', false, 'queryThenPark'],
  [400, 'ALREADY_EXISTS', false, 'queryThenPark'],
  [403, 'OUT_TRADE_NO_USED', false, 'queryThenPark'],
  [403, 'NOT_ENOUGH', false, 'retryAfterTopUp'],
  [429, 'FREQUENCY_LIMITED', false, 'retryLater'],
  [429, 'FREQUENCY_LIMIT_EXCEED', false, 'retryLater'],
  [429, 'RATELIMIT_EXCEEDED', false, 'retryLater'],
  [400, 'ORDERPAID', false, 'treatAsPaid'],
  [404, 'ORDER_NOT_EXIST', false, 'notProofYet'],
  [404, 'NOT_FOUND', false, 'notProofYet'],
  [404, 'RESOURCE_NOT_EXISTS', false, 'notProofYet'],
]

describe('an answer', () => {
  it.each(table)('%i %s: final %s, advice %s', (...[status, code, final, advice]) => {
    expect(refusal(status, code)).toEqual({ outcome: 'refused', code, message: '说明', final, advice })
  })

  it('with a good status and a body that reads is done', () => {
    expect(classify({ status: 200, json: 1 }, read)).toEqual({ outcome: 'done', value: { read: 1 } })
    expect(classify({ status: 204, json: null }, () => true)).toEqual({ outcome: 'done', value: true })
  })

  it('with a good status and a body that does not read is unknown', () => {
    expect(classify({ status: 200, json: null }, read)).toMatchObject({ outcome: 'unknown' })
  })

  it.each([500, 502, 503, 504])(
    '%i is unknown, even with a code that elsewhere would be a refusal',
    (status) => {
      expect(refusal(status, 'PARAM_ERROR')).toMatchObject({ outcome: 'unknown' })
    },
  )

  it.each([202, 301, 302])('%i is unknown', (status) => {
    expect(classify({ status, json: {} }, read)).toMatchObject({ outcome: 'unknown' })
  })

  it('with an unlisted code is unknown, whatever the code is called', () => {
    for (const code of ['SYSTEM_ERROR', 'BANK_ERROR', 'BRAND_NEW', 'constructor', '__proto__']) {
      expect(refusal(400, code)).toMatchObject({ outcome: 'unknown' })
      expect(errorRow(code)).toBeUndefined()
    }
  })

  it('4xx without a code, as a proxy sends it, is unknown', () => {
    expect(classify({ status: 403, json: null }, read)).toMatchObject({ outcome: 'unknown' })
    expect(classify({ status: 403, json: { code: 7 } }, read)).toMatchObject({ outcome: 'unknown' })
  })
})
