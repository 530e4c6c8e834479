/** Proves that no fen of an employer's account is lost or made, whatever becomes of its batches. */
import * as fastCheck from 'fast-check'
import { keys, standInBench, truthOf, worker } from './bench'
import { sender } from './sender'
import { propertyRuns, propertySeed } from '../../property-runs'
import { publicEncrypt, constants } from 'node:crypto'

const subMerchantId = '1900000109'

const sealed = (text: string) =>
  publicEncrypt(
    { key: keys.platformPublicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(text),
  ).toString('base64')

/** Encrypting is slow, and the same name may come twice. */
const rightName = sealed(worker.realName)
const wrongName = sealed('李四')

const row = fastCheck.record({
  fen: fastCheck.integer({ min: 1, max: 9_999 }),
  isRightName: fastCheck.boolean(),
})

const batch = fastCheck.array(row, { minLength: 1, maxLength: 5 })

type Row = { readonly fen: number; readonly isRightName: boolean }

function bodyOf(rows: readonly Row[], no: number) {
  return {
    sub_mchid: subMerchantId,
    sp_appid: keys.appId,
    authorization_type: 'FUND_AUTHORIZATION_TYPE',
    out_batch_no: `batch00${no}`,
    batch_name: '工资',
    batch_remark: '工资',
    total_amount: rows.reduce((sum, one) => sum + one.fen, 0),
    total_num: rows.length,
    transfer_detail_list: rows.map((one, index) => ({
      out_detail_no: `row00${no}x${index}`,
      transfer_amount: one.fen,
      transfer_remark: '工资',
      openid: worker.openid,
      user_name: one.isRightName ? rightName : wrongName,
    })),
    employment_type: 'SHORT_TERM_EMPLOYMENT',
    employment_scene: 'OTHERS',
  }
}

interface BatchTruth {
  readonly state: string
  readonly rows: readonly { readonly state: string; readonly amountFen: number }[]
}

/** A bench with an employer that has `fundsFen` and a worker who consented; faults come at random. */
function employing(seed: number, fundsFen: number) {
  const bench = standInBench({ seed })
  const { post } = sender(bench.standIn)
  const control = (name: string, input: object) => bench.standIn.control(name, input)
  control('register-employer', { subMerchantId, name: '德州物流' })
  control('fund-employer', { subMerchantId, amountFen: fundsFen, voucher: 'wages' })
  const asked = post('/v3/payroll-card/tokens', {
    openid: worker.openid,
    sub_mchid: subMerchantId,
    user_name: rightName,
    id_card_number: sealed('371402199001011234'),
    employment_type: 'SHORT_TERM_EMPLOYMENT',
  })
  control('agree-to-card', { openid: worker.openid, token: String(Object(asked.json).token) })
  control('random-faults', { rates: { 'payroll.rowFails': 200, 'payroll.bankReturns': 300 } })
  return { bench, post }
}

describe('an employer’s account', () => {
  it('holds what was put in less what has arrived and was not returned', async () => {
    const seen = new Set<string>()
    await fastCheck.assert(
      fastCheck.asyncProperty(
        fastCheck.array(batch, { minLength: 1, maxLength: 4 }),
        fastCheck.nat(),
        fastCheck.integer({ min: 1, max: 60_000 }),
        async (batches, seed, fundsFen) => {
          const { bench, post } = employing(seed, fundsFen)
          for (const [no, rows] of batches.entries()) {
            expect(post('/v3/payroll-card/transfer-batches', bodyOf(rows, no)).status).toBe(200)
            await bench.passAndTick(60_000)
          }
          for (let day = 0; day < 4; day += 1) await bench.passAndTick(24 * 3_600_001)
          const truth = Object(truthOf(bench))
          const all: readonly BatchTruth[] = truth.batches
          const arrived = all
            .flatMap((one) => one.rows)
            .filter((one) => one.state === 'SUCCESS')
            .reduce((sum, one) => sum + one.amountFen, 0)
          expect(truth.employerBalancesFen[subMerchantId]).toBe(fundsFen - arrived)
          expect(truth.balancesFen).toEqual({ basic: 0, operation: 0, fees: 0 })
          for (const one of all) seen.add(one.state).add(one.rows[0]?.state ?? '')
        },
      ),
      { numRuns: propertyRuns(40), seed: propertySeed() },
    )
    expect([...seen].sort()).toEqual(['CLOSED', 'FAIL', 'FINISHED', 'INIT', 'REFUND', 'SUCCESS'])
  })
})
