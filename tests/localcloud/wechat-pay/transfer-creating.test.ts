/** Proves what makes a transfer bill, what does not, and that the same bytes never make two. */
import { type ConnectedBench, connectedBench, hours, keys, transferOf, truthOf, worker } from './bench'
import { sender } from './sender'

let bench: ConnectedBench

beforeEach(async () => {
  bench = await connectedBench()
  bench.topUp(3_000_000)
})

afterEach(() => bench.close())

const path = '/v3/fund-app/mch-transfer/transfer-bills'
const operation = () => truthOf(bench).balancesFen.operation

const rows = (first: string, second: string) => [
  { info_type: first, info_content: '装卸工' },
  { info_type: second, info_content: '8小时' },
]

const goodBody = {
  appid: keys.appId,
  out_bill_no: 'bill0001',
  transfer_scene_id: '1005',
  openid: worker.openid,
  transfer_amount: 18_000,
  transfer_remark: '工资',
  notify_url: 'https://gig.example.cn/paynotify',
  transfer_scene_report_infos: rows('岗位类型', '报酬说明'),
}

describe('creating a transfer', () => {
  const refusals: readonly (readonly [what: string, change: object, code: string])[] = [
    ['a scene that is not opened', { transfer_scene_id: '1000' }, 'NO_AUTH'],
    [
      'report rows of another scene',
      { transfer_scene_report_infos: rows('活动名称', '奖励说明') },
      'PARAM_ERROR',
    ],
    ['one report row', { transfer_scene_report_infos: rows('岗位类型', '报酬说明').slice(1) }, 'PARAM_ERROR'],
    ['the same row twice', { transfer_scene_report_infos: rows('岗位类型', '岗位类型') }, 'PARAM_ERROR'],
    ['a perception outside the list', { user_recv_perception: '活动奖励' }, 'PARAM_ERROR'],
    ['nine fen', { transfer_amount: 9 }, 'PARAM_ERROR'],
    ['more than one bill may carry', { transfer_amount: 2_000_001 }, 'INVALID_REQUEST'],
    ['2,000 yuan without a name', { transfer_amount: 200_000 }, 'PARAM_ERROR'],
    ['a name that is not encrypted for WeChat', { user_name: 'AAAA' }, 'PARAM_ERROR'],
    ['a hyphen in the bill number', { out_bill_no: 'bill-0001' }, 'PARAM_ERROR'],
    ['a remark of 33 characters', { transfer_remark: '工'.repeat(33) }, 'PARAM_ERROR'],
    ['a payee nobody knows', { openid: 'stranger' }, 'PARAM_ERROR'],
    ['another app', { appid: 'wxffffffffffffffff' }, 'APPID_MCHID_NOT_MATCH'],
    ['a field that is none', { urgent: true }, 'PARAM_ERROR'],
  ]

  it.each(refusals)('refuses %s', (_what, change, code) => {
    const { post } = sender(bench.standIn)
    expect(post(path, { ...goodBody, ...change })).toMatchObject({ json: { code } })
    expect(operation()).toBe(3_000_000)
  })

  it('refuses a name under 0.30 yuan', async () => {
    const { post } = sender(bench.standIn)
    const userName = await bench.door.encryptName('王建国')
    expect(post(path, { ...goodBody, transfer_amount: 29, user_name: userName })).toMatchObject({
      json: { code: 'PARAM_ERROR' },
    })
  })

  it('accepts the least and 1,999.99 yuan without a name', () => {
    const { post } = sender(bench.standIn)
    expect(post(path, { ...goodBody, transfer_amount: 10 }).status).toBe(200)
    expect(post(path, { ...goodBody, out_bill_no: 'b2', transfer_amount: 199_999 }).status).toBe(200)
  })

  it('locks the amount in the operation account and waits for the worker', async () => {
    await bench.door.createTransfer(await bench.door.prepareTransfer(transferOf('bill0001', 18_000)))
    expect(operation()).toBe(3_000_000 - 18_000)
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({
      value: { state: 'awaitingConfirmation' },
    })
  })

  it('gives the same bill for the same bytes, however often and late', async () => {
    const body = await bench.door.prepareTransfer(transferOf('bill0001', 18_000))
    const first = await bench.door.createTransfer(body)
    expect(await bench.door.createTransfer(body)).toEqual(first)
    await bench.passAndTick(3 * hours)
    expect(await bench.door.createTransfer(body)).toEqual(first)
    expect(operation()).toBe(3_000_000 - 18_000)
  })

  it('refuses the same number with other bytes, as a name encrypted anew makes them', async () => {
    await bench.door.createTransfer(await bench.door.prepareTransfer(transferOf('bill0001', 18_000)))
    const anew = await bench.door.prepareTransfer(transferOf('bill0001', 18_000))
    expect(await bench.door.createTransfer(anew)).toMatchObject({
      code: 'ALREADY_EXISTS',
      final: false,
      advice: 'queryThenPark',
    })
  })

  it('stays in processing while the float is too low, and goes on after a top-up', async () => {
    bench.standIn.control('withdraw', { account: 'operation', amountFen: 3_000_000, voucher: 'out' })
    await bench.door.createTransfer(await bench.door.prepareTransfer(transferOf('bill0001', 18_000)))
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({ value: { state: 'processing' } })
    bench.topUp(18_000)
    await bench.standIn.tick()
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({
      value: { state: 'awaitingConfirmation' },
    })
  })
})
