/** Proves what is believed of a bill: the file whose hash WeChat signed, from WeChat's own door. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Bill } from '../../../../cloudfunctions/_kernel/wechat-pay/bill'
import { downloadBill } from '../../../../cloudfunctions/_kernel/wechat-pay/download-bill'
import type { Outcome } from '../../../../cloudfunctions/_kernel/wechat-pay/outcome'
import type { Call, Sent } from '../../../../cloudfunctions/_kernel/wechat-pay/transport'
import { day } from '@/domain/calendar/day'

const text = '记账时间\r\n'
const hash = createHash('sha1').update(text).digest('hex')

const application = {
  hash_type: 'SHA1',
  hash_value: hash,
  download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=t1',
}

interface Spoilt {
  readonly applied?: Sent
  readonly file?: Sent
}

/** Asks with a transport that answers as `spoilt` says, and tells what was called. */
async function asked({ applied, file }: Spoilt = {}): Promise<{ bill: Outcome<Bill>; calls: Call[] }> {
  const calls: Call[] = []
  const bill = await downloadBill(
    async (call) => {
      calls.push(call)
      return call.isFile === true
        ? (file ?? { status: 200, json: null, bytes: gzipSync(text) })
        : (applied ?? { status: 200, json: application })
    },
    { kind: 'operation', day: day('2026-11-24') },
  )
  return { bill, calls }
}

describe('a bill', () => {
  it('is asked for by account and day, packed, and downloaded with its token', async () => {
    const { bill, calls } = await asked()
    expect(bill).toEqual({ outcome: 'done', value: { state: 'ready', text } })
    expect(calls).toEqual([
      {
        method: 'GET',
        path: 'v3/bill/fundflowbill',
        query: { bill_date: '2026-11-24', tar_type: 'GZIP', account_type: 'OPERATION' },
      },
      { method: 'GET', path: 'v3/billdownload/file', query: { token: 't1' }, isFile: true },
    ])
  })

  it('may have its hash in capitals', async () => {
    const json = { ...application, hash_value: hash.toUpperCase() }
    expect((await asked({ applied: { status: 200, json } })).bill).toMatchObject({ outcome: 'done' })
  })

  const addresses = [
    ['of another path', 'https://api.mch.weixin.qq.com/v3/elsewhere?token=t1'],
    ['without a token', 'https://api.mch.weixin.qq.com/v3/billdownload/file'],
    ['that is none', 'token=t1'],
  ] as const

  it.each(addresses)('with an address %s is not downloaded', async (_what, address) => {
    const json = { ...application, download_url: address }
    const { bill, calls } = await asked({ applied: { status: 200, json } })
    expect(bill).toMatchObject({ outcome: 'unknown' })
    expect(calls).toHaveLength(1)
  })

  it('on another host is downloaded from our own door, whatever host it names', async () => {
    const json = { ...application, download_url: 'https://thief.example/v3/billdownload/file?token=t1' }
    const { calls } = await asked({ applied: { status: 200, json } })
    expect(calls[1]?.path).toBe('v3/billdownload/file')
  })

  const files: readonly (readonly [string, Sent, object])[] = [
    ['no archive', { status: 200, json: null, bytes: Buffer.from(text) }, { outcome: 'unknown' }],
    ['cut off', { status: 200, json: null, bytes: gzipSync(text).subarray(0, 12) }, { outcome: 'unknown' }],
    ['another file', { status: 200, json: null, bytes: gzipSync(`${text} `) }, { outcome: 'unknown' }],
    ['no bytes', { status: 200, json: null }, { outcome: 'unknown' }],
    ['lost', { unbelievable: 'ECONNRESET' }, { outcome: 'unknown', why: 'ECONNRESET' }],
    [
      'a refusal',
      { status: 400, json: { code: 'INVALID_REQUEST' } },
      { outcome: 'refused', code: 'INVALID_REQUEST' },
    ],
  ]

  it.each(files)('that is %s is not believed', async (_what, file, outcome) => {
    expect((await asked({ file })).bill).toMatchObject(outcome)
  })

  const refusals: readonly (readonly [string, Sent, object])[] = [
    [
      'still being written',
      { status: 400, json: { code: 'STATEMENT_CREATING' } },
      { outcome: 'done', value: { state: 'notYet' } },
    ],
    [
      'not there, for nothing happened',
      { status: 400, json: { code: 'NO_STATEMENT_EXIST' } },
      { outcome: 'done', value: { state: 'noMovement' } },
    ],
    ['refused', { status: 403, json: { code: 'NO_AUTH' } }, { outcome: 'refused', final: true }],
    ['not answered for', { unbelievable: 'ERR_CANCELED' }, { outcome: 'unknown', why: 'ERR_CANCELED' }],
    ['answered without a hash', { status: 200, json: { download_url: 'x' } }, { outcome: 'unknown' }],
  ]

  it.each(refusals)('that is %s says so', async (_what, applied, outcome) => {
    const { bill, calls } = await asked({ applied })
    expect(bill).toMatchObject(outcome)
    expect(calls).toHaveLength(1)
  })
})
