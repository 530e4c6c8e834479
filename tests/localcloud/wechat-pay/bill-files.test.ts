/** Proves the files of the bills: their download, and that all of them together are the book. */
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import * as fastCheck from 'fast-check'
import { hours, minutes, truthOf } from './bench'
import { step, world } from './random-business'
import { letterOf, sender, signedRequest } from './sender'
import { propertyRuns, propertySeed } from '../../property-runs'
import { isFlaw } from '../../../cloudfunctions/_kernel/wechat-pay/bill-table'
import { readFundBill } from '../../../cloudfunctions/_kernel/wechat-pay/read-fund-bill'
import { day, plusDays } from '@/domain/calendar/day'

const today = day('2026-11-24')

const readFund = (text: string) => {
  const bill = readFundBill(text)
  if (isFlaw(bill)) throw new Error(`row ${bill.row}: ${bill.flaw}`)
  return bill
}

describe('the download', () => {
  const apply = async () => {
    const { bench, run } = world(3)
    await run({ kind: 'order', no: 1, fen: 500 })
    bench.pass(30 * hours)
    const asked = sender(bench.standIn).get(
      '/v3/bill/fundflowbill',
      'bill_date=2026-11-24&account_type=BASIC',
    )
    const address = new URL(String(Object(asked.json).download_url))
    const download = () =>
      bench.standIn.handle(
        signedRequest({ ...letterOf('GET', '/v3/billdownload/file'), query: address.search.slice(1) }),
      )
    return { bench, asked, address, download }
  }

  it('names an address under the host that was asked, and a hash of the unpacked file', async () => {
    const { asked, address, download } = await apply()
    expect(address.href).toContain('http://127.0.0.1:9/wechat-pay/v3/billdownload/file?token=')
    const file = Buffer.from(download().bytes ?? [])
    expect(asked.json).toMatchObject({
      hash_type: 'SHA1',
      hash_value: createHash('sha1').update(file).digest('hex'),
    })
  })

  it('carries no signature, and is refused after five minutes', async () => {
    const { bench, download } = await apply()
    bench.pass(5 * minutes)
    expect(Object.keys(download().headers)).toEqual(['Content-Type'])
    bench.pass(1)
    expect(download()).toMatchObject({ status: 400 })
  })

  const bad = [
    ['tradebill', 'bill_date=2026-11-24&bill_type=REFUND'],
    ['tradebill', 'bill_date=2026-11-24&tar_type=ZIP'],
    ['tradebill', 'bill_date=2026-11-31'],
    ['tradebill', 'bill_date=24.11.2026'],
    ['tradebill', ''],
    ['fundflowbill', 'bill_date=2026-11-24&account_type=SAVINGS'],
    ['fundflowbill', 'bill_date=2026-11-24&account=BASIC'],
  ] as const

  it.each(bad)('refuses %s?%s', async (path, query) => {
    const { bench } = world(3)
    bench.pass(30 * hours)
    expect(sender(bench.standIn).get(`/v3/bill/${path}`, query)).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR' },
    })
  })
})

describe('bills of random days', () => {
  /** One file as the adapter would get it, without the wire; null when there is none. */
  function fileOf(bench: ReturnType<typeof world>['bench'], path: string): string | null {
    const [address = '', query = ''] = path.split('?')
    const asked = sender(bench.standIn).get(address, `${query}&tar_type=GZIP`)
    if (asked.status !== 200) return null
    const token = new URL(String(Object(asked.json).download_url)).search.slice(1)
    const reply = bench.standIn.handle(
      signedRequest({ ...letterOf('GET', '/v3/billdownload/file'), query: token }),
    )
    return gunzipSync(reply.bytes ?? new Uint8Array()).toString('utf8')
  }

  function checkAccount(bench: ReturnType<typeof world>['bench'], account: 'basic' | 'operation') {
    const truth = truthOf(bench)
    let closingFen = 0
    let found = 0
    for (let on = today; on < plusDays(today, 60); on = plusDays(on, 1)) {
      const text = fileOf(
        bench,
        `/v3/bill/fundflowbill?bill_date=${on}&account_type=${account.toUpperCase()}`,
      )
      if (text === null) continue
      const bill = readFund(text)
      expect(bill.openingFen).toBe(closingFen)
      closingFen = bill.closingFen ?? closingFen
      found += bill.lines.length
    }
    expect(closingFen).toBe(truth.balancesFen[account])
    expect(found).toBe(truth.lines.filter((line) => line.account === account).length)
  }

  it('follow one another to the fen, and hold every line of the book exactly once', async () => {
    await fastCheck.assert(
      fastCheck.asyncProperty(
        fastCheck.array(step, { minLength: 5, maxLength: 25 }),
        fastCheck.nat(),
        fastCheck.constantFrom('whenLocked', 'whenSucceeded'),
        async (steps, seed, transferLines) => {
          const { bench, run } = world(seed, { transferLines })
          for (const one of steps) await run(one)
          bench.pass(34 * hours)
          checkAccount(bench, 'basic')
          checkAccount(bench, 'operation')
        },
      ),
      { numRuns: propertyRuns(10), seed: propertySeed() },
    )
  })

  it('are the same bytes for the same seed and the same calls', async () => {
    const told = async () => {
      const { bench, run } = world(7)
      await run({ kind: 'order', no: 1, fen: 500 })
      await run({ kind: 'refund', no: 1, fen: 200 })
      bench.pass(34 * hours)
      return [
        fileOf(bench, '/v3/bill/tradebill?bill_date=2026-11-24'),
        fileOf(bench, '/v3/bill/fundflowbill?bill_date=2026-11-24&account_type=BASIC'),
      ]
    }
    expect(await told()).toEqual(await told())
  })
})
