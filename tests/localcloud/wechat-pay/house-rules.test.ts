/**
 * Proves what a merchant's console decides: addresses, caps, keys, the timing of lines, and money moved by
 * hand.
 */
import { type Truth, connectedBench, hours, keys, standInBench, transferOf, truthOf, worker } from './bench'
import { letterOf, sender, signedRequest } from './sender'
import { world } from './random-business'
import { generateNextPlatform } from '../../../localcloud/wechat-pay/keys'

const bills = '/v3/fund-app/mch-transfer/transfer-bills'

const transfer = (no: string, amountFen: number) => ({
  appid: keys.appId,
  out_bill_no: no,
  transfer_scene_id: '1005',
  openid: worker.openid,
  transfer_amount: amountFen,
  transfer_remark: '工资',
  transfer_scene_report_infos: [
    { info_type: '岗位类型', info_content: '装卸工' },
    { info_type: '报酬说明', info_content: '8小时' },
  ],
})

describe('source addresses', () => {
  const from = (remoteAddress?: string) => ({
    ...signedRequest(letterOf('POST', bills, JSON.stringify(transfer('bill0001', 100)))),
    ...(remoteAddress === undefined ? {} : { remoteAddress }),
  })

  it('are free until some are listed, and then only those may send money', () => {
    const { standIn } = standInBench()
    expect(standIn.handle(from()).status).toBe(200)
    standIn.control('allow-addresses', { addresses: ['10.0.0.8'] })
    expect(standIn.handle(from('10.0.0.8')).status).toBe(200)
    expect(standIn.handle(from('10.0.0.9'))).toMatchObject({
      status: 400,
      body: expect.stringContaining('IP'),
    })
    expect(standIn.handle(from()).status).toBe(400)
    expect(sender(standIn).get('/v3/refund/domestic/refunds/x').status).toBe(404)
    standIn.control('allow-addresses', { addresses: [] })
    expect(standIn.handle(from()).status).toBe(200)
  })

  it('can be listed from the start', () => {
    const { standIn } = standInBench({ allowedAddresses: ['10.0.0.8'] })
    expect(standIn.handle(from('10.0.0.9')).status).toBe(400)
  })
})

describe('a nonce that comes twice', () => {
  it('is served, and counted as a warning', () => {
    const bench = standInBench()
    const { get } = sender(bench.standIn)
    get('/v3/refund/domestic/refunds/a')
    get('/v3/refund/domestic/refunds/a')
    expect(bench.standIn.control('dump', {}).body).toMatchObject({ warnings: { nonceRepeated: 1 } })
  })
})

describe('caps', () => {
  const capped = () => {
    const bench = standInBench({ caps: { billFen: 1_000, userDayFen: 1_500, merchantDayFen: 2_000 } })
    bench.topUp(10_000)
    return { bench, ...sender(bench.standIn) }
  }

  it('of one bill: at the cap it goes, one fen above it does not', () => {
    const { post } = capped()
    expect(post(bills, transfer('bill0001', 1_000)).status).toBe(200)
    expect(post(bills, transfer('bill0002', 1_001)).json).toMatchObject({ message: '超过单笔限额' })
  })

  it('of the merchant’s day: what came back counts no more, and the next day is new', async () => {
    const { bench, post } = capped()
    post(bills, transfer('bill0001', 1_000))
    post(bills, transfer('bill0002', 1_000))
    expect(post(bills, transfer('bill0003', 10)).json).toMatchObject({ message: '超过商户单日限额' })
    post(`${bills}/out-bill-no/bill0001/cancel`)
    await bench.standIn.tick()
    expect(post(bills, transfer('bill0004', 1_000)).status).toBe(200)
    bench.pass(15 * hours)
    expect(post(bills, transfer('bill0005', 1_000)).status).toBe(200)
  })

  it('of the user’s day: found out at the tap, and the money is back', async () => {
    const { bench, post } = capped()
    for (const no of ['bill0001', 'bill0002']) {
      post(bills, transfer(no, 1_000))
      const bill = truthOf(bench).bills.find((one) => one.outBillNo === no)
      bench.standIn.control('confirm-transfer', { openid: worker.openid, package: bill?.packageInfo })
      await bench.standIn.tick()
    }
    expect(truthOf(bench).bills.map((bill) => bill.state)).toEqual(['SUCCESS', 'FAIL'])
    expect(truthOf(bench).balancesFen.operation).toBe(9_000)
  })
})

describe('a change of keys', () => {
  const changing = { ...keys, nextPlatform: generateNextPlatform() }

  it('signs notices with both keys in the share that is set, and either is believed', async () => {
    const bench = await connectedBench({ keys: changing })
    bench.standIn.control('sign-with-next-key', { thousandths: 500 })
    for (let no = 10; no < 30; no += 1) await bench.payOrder(`order-0000${no}`, 100)
    await bench.standIn.tick()
    const serials = bench.posted.map(({ headers }) => headers['Wechatpay-Serial'])
    expect(new Set(serials)).toEqual(new Set([keys.platformKeyId, changing.nextPlatform.keyId]))
    for (const posted of bench.posted) {
      const { headers, rawBody } = posted
      expect(await bench.door.openNotice({ headers, rawBody })).toMatchObject({ kind: 'notice' })
    }
    await bench.close()
  })

  it('answers with the key that the request names, and opens names under either', async () => {
    const bench = await connectedBench({ keys: changing })
    const request = signedRequest(letterOf('GET', '/v3/refund/domestic/refunds/a'))
    const named = (serial: string) =>
      bench.standIn.handle({ ...request, headers: { ...request.headers, 'Wechatpay-Serial': serial } })
    expect(named(changing.nextPlatform.keyId).headers['Wechatpay-Serial']).toBe(changing.nextPlatform.keyId)
    expect(named(keys.platformKeyId).headers['Wechatpay-Serial']).toBe(keys.platformKeyId)
    expect(named('PUB_KEY_ID_9').status).toBe(400)
    bench.topUp(100_000)
    const body = await bench.door.prepareTransfer(transferOf('bill0001', 18_000))
    expect(await bench.door.createTransfer(body)).toMatchObject({ outcome: 'done' })
    await bench.close()
  })

  it('is refused where there is no next key', () => {
    const { standIn } = standInBench()
    expect(standIn.control('sign-with-next-key', { thousandths: 1 }).status).toBe(409)
  })
})

describe('a float that is too short', () => {
  it('makes a transfer wait, or refuses it until the top-up, as is set; the number stays free', () => {
    const bench = standInBench({ shortFloat: 'refused' })
    const { post } = sender(bench.standIn)
    bench.topUp(599)
    expect(post(bills, transfer('bill0001', 600)).json).toMatchObject({ code: 'NOT_ENOUGH' })
    bench.topUp(1)
    expect(post(bills, transfer('bill0001', 600)).json).toMatchObject({ state: 'WAIT_USER_CONFIRM' })
    expect(post(bills, transfer('bill0002', 600)).status).toBe(403)
    bench.standIn.control('short-float', { answer: 'waits' })
    expect(post(bills, transfer('bill0002', 600)).json).toMatchObject({ state: 'PROCESSING' })
  })
})

describe('lines of transfers', () => {
  const play = async (transferLines: 'whenLocked' | 'whenSucceeded') => {
    const bench = standInBench({ transferLines })
    bench.topUp(1_000)
    const { post } = sender(bench.standIn)
    post(bills, transfer('bill0001', 600))
    const locked = truthOf(bench)
    const short = post(bills, transfer('bill0002', 600)).json
    post(`${bills}/out-bill-no/bill0002/cancel`)
    await bench.standIn.tick()
    bench.standIn.control('confirm-transfer', {
      openid: worker.openid,
      package: truthOf(bench).bills[0]?.packageInfo,
    })
    await bench.standIn.tick()
    return { locked, short, after: truthOf(bench) }
  }

  const movements = (truth: Truth) => truth.lines.map((line) => `${line.business} ${line.amountFen}`)

  it('stand when the amount is locked, or when it succeeds; free money is the same either way', async () => {
    const whenLocked = await play('whenLocked')
    const whenSucceeded = await play('whenSucceeded')
    expect(movements(whenLocked.locked)).toEqual(['topUp 1000', 'transferLock -600'])
    expect(movements(whenSucceeded.locked)).toEqual(['topUp 1000'])
    expect([whenLocked.short, whenSucceeded.short]).toMatchObject([
      { state: 'PROCESSING' },
      { state: 'PROCESSING' },
    ])
    expect(movements(whenSucceeded.after)).toEqual(movements(whenLocked.after))
    expect(whenSucceeded.after.balancesFen).toEqual(whenLocked.after.balancesFen)
  })
})

describe('money moved by hand', () => {
  it('goes from basic over the bank to operation, under one voucher, as long as the bank takes', async () => {
    const bench = standInBench()
    bench.standIn.control('top-up', { account: 'basic', amountFen: 900, voucher: 'opening' })
    expect(bench.standIn.control('move', { amountFen: 901, voucher: 'move-1' }).status).toBe(409)
    expect(bench.standIn.control('move', { amountFen: 900, voucher: 'move-1', minutes: 720 }).status).toBe(
      200,
    )
    expect(bench.standIn.control('move', { amountFen: 1, voucher: 'move-1' }).status).toBe(409)
    await bench.passAndTick(12 * hours - 1)
    expect(truthOf(bench).balancesFen).toMatchObject({ basic: 0, operation: 0 })
    await bench.passAndTick(1)
    expect(truthOf(bench).balancesFen).toMatchObject({ basic: 0, operation: 900 })
    await bench.passAndTick(hours)
    expect(truthOf(bench).lines.filter((line) => line.merchantNo === 'move-1')).toHaveLength(2)
  })

  it('is drawn out only when it is there', () => {
    const bench = standInBench()
    const out = (amountFen: number) =>
      bench.standIn.control('withdraw', { account: 'operation', amountFen, voucher: 'out' }).status
    bench.topUp(100)
    expect([out(101), out(100), out(1)]).toEqual([409, 200, 409])
  })
})

describe('a run', () => {
  it('is the same to the last byte for the same seed, clock and calls', async () => {
    const wall = Date.now()
    const told = async () => {
      const { bench, run } = world(5, { wallNow: () => wall })
      await run({ kind: 'order', no: 1, fen: 500 })
      bench.fault('notice.duplicated')
      await bench.standIn.tick()
      return bench.posted.map(({ headers, rawBody }) => [headers, Buffer.from(rawBody).toString('utf8')])
    }
    const first = await told()
    expect(first).toEqual(await told())
    expect(first).not.toHaveLength(0)
  })
})
