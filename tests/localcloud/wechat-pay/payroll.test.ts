/** Proves the payroll card: consent, face check, and batches of wages from an employer's own account. */
import { type ConnectedBench, connectedBench, employer, hours, minutes, truthOf, worker } from './bench'
import { fen } from '@/domain/money/fen'

const subMerchantId = '1900000109'
const holder = { subMerchantId, openid: worker.openid }

let bench: ConnectedBench

const control = (name: string, input: object) => bench.standIn.control(name, input)

beforeEach(async () => {
  bench = await connectedBench()
  control('register-employer', { subMerchantId, name: '德州物流' })
  control('fund-employer', { subMerchantId, amountFen: 100_000, voucher: 'wages' })
})

afterEach(() => bench.close())

const cardRequest = { ...holder, workerName: worker.realName, idNumber: '371402199001011234' }

async function tokenOf(request = cardRequest): Promise<string> {
  const card = await bench.door.payroll.requestCard(request)
  if (card.outcome !== 'done') throw new Error(JSON.stringify(card))
  return card.value.token
}

async function consent() {
  return control('agree-to-card', { openid: worker.openid, token: await tokenOf() })
}

const row = (rowNo: string, amountFen: number, workerName = worker.realName) => ({
  rowNo,
  openid: worker.openid,
  workerName,
  amountFen: fen(amountFen),
  remark: '11月24日工资',
})

const batchOf = (batchNo: string, ...rows: readonly ReturnType<typeof row>[]) => ({
  batchNo,
  subMerchantId,
  name: '11月24日工资',
  rows,
})

async function send(batch: ReturnType<typeof batchOf>) {
  const body = await bench.door.payroll.prepareBatch(batch)
  return { body, reply: await bench.door.payroll.sendBatch(body) }
}

const page = { offset: 0, limit: 100 }
const balance = () => Object(truthOf(bench)).employerBalancesFen[subMerchantId]

describe('a worker’s card', () => {
  it('is given on the worker’s own phone, in time, under the own name', async () => {
    expect(await bench.door.payroll.queryCard(holder)).toMatchObject({ value: { state: 'never' } })
    const token = await tokenOf()
    expect(control('agree-to-card', { openid: employer.openid, token }).status).toBe(409)
    expect(control('agree-to-card', { openid: worker.openid, token }).status).toBe(200)
    expect(await bench.door.payroll.queryCard(holder)).toMatchObject({ value: { state: 'given' } })
    control('end-card', holder)
    expect(await bench.door.payroll.queryCard(holder)).toMatchObject({ value: { state: 'ended' } })
  })

  it('is not given under another name or after five minutes', async () => {
    const foreign = await tokenOf({ ...cardRequest, workerName: '李四' })
    expect(control('agree-to-card', { openid: worker.openid, token: foreign })).toMatchObject({ status: 409 })
    const token = await tokenOf()
    bench.pass(5 * minutes + 1)
    expect(control('agree-to-card', { openid: worker.openid, token })).toMatchObject({
      body: { flaw: 'token 已过期' },
    })
  })

  it('is refused for an employer that is none of ours', async () => {
    const stranger = { ...cardRequest, subMerchantId: '1900000999' }
    expect(await bench.door.payroll.requestCard(stranger)).toMatchObject({ code: 'NO_AUTH' })
  })
})

describe('a face check', () => {
  const check = {
    ...holder,
    checkNo: 'check-1',
    projectName: '卸货',
    employerName: '德州物流',
    purpose: 'signIn',
  } as const

  const looked = async (isSamePerson: boolean) => {
    const ordered = await bench.door.payroll.orderFaceCheck(check)
    const token = ordered.outcome === 'done' ? ordered.value.token : ''
    return control('look-into-camera', { openid: worker.openid, token, isSamePerson })
  }

  it('needs the consent first, and succeeds for the same person', async () => {
    expect(await bench.door.payroll.orderFaceCheck(check)).toMatchObject({ code: 'NO_AUTH' })
    await consent()
    expect(await looked(true)).toMatchObject({ status: 200 })
    expect(await bench.door.payroll.queryFaceCheck(subMerchantId, 'check-1')).toMatchObject({
      value: { state: 'succeeded', checkNo: 'check-1' },
    })
  })

  it('fails after five looks of somebody else, not before', async () => {
    await consent()
    for (let look = 1; look <= 4; look += 1) await looked(false)
    expect(await bench.door.payroll.queryFaceCheck(subMerchantId, 'check-1')).toMatchObject({
      value: { state: 'processing' },
    })
    await looked(false)
    expect(await bench.door.payroll.queryFaceCheck(subMerchantId, 'check-1')).toMatchObject({
      value: { state: 'failed' },
    })
  })

  it('can be ordered twenty times a day', async () => {
    await consent()
    const orders = []
    for (let count = 1; count <= 21; count += 1)
      orders.push(await bench.door.payroll.orderFaceCheck({ ...check, checkNo: `check-${count}` }))
    expect(orders.map((order) => order.outcome)).toEqual([...Array(20).fill('done'), 'refused'])
  })
})

describe('a batch of wages', () => {
  it('leaves the employer’s own account and touches none of the operator’s', async () => {
    await consent()
    await send(batchOf('batch001', row('row00001', 18_000), row('row00002', 12_000)))
    await bench.standIn.tick()
    expect(balance()).toBe(70_000)
    await bench.standIn.tick()
    expect(await bench.door.payroll.queryBatch('batch001', page)).toMatchObject({
      value: { state: 'finished', totalFen: 30_000, rows: [{ state: 'succeeded' }, { state: 'succeeded' }] },
    })
    expect(truthOf(bench).balancesFen).toEqual({ basic: 0, operation: 0, fees: 0 })
  })

  it('ends row by row: without consent or under another name one fails, and its money is back', async () => {
    await consent()
    await send(batchOf('batch001', row('row00001', 18_000), row('row00002', 12_000, '李四')))
    await bench.standIn.tick()
    await bench.standIn.tick()
    expect(await bench.door.payroll.queryWageRow('batch001', 'row00002')).toMatchObject({
      value: { state: 'failed', failReason: 'NAME_NOT_CORRECT' },
    })
    expect(balance()).toBe(82_000)
  })

  it('fails wholly for a worker who never consented', async () => {
    await send(batchOf('batch001', row('row00001', 18_000)))
    await bench.standIn.tick()
    await bench.standIn.tick()
    expect(await bench.door.payroll.queryWageRow('batch001', 'row00001')).toMatchObject({
      value: { state: 'failed', failReason: 'PAYROLL_CARD_UNAUTHORIZED' },
    })
  })

  it('may come back from the bank after it had arrived', async () => {
    await consent()
    bench.fault('payroll.bankReturns', { matching: 'row00001', measure: 90 })
    await send(batchOf('batch001', row('row00001', 18_000)))
    await bench.standIn.tick()
    await bench.standIn.tick()
    bench.pass(90 * minutes - 1)
    await bench.standIn.tick()
    expect(await bench.door.payroll.queryWageRow('batch001', 'row00001')).toMatchObject({
      value: { state: 'succeeded' },
    })
    bench.pass(1)
    await bench.standIn.tick()
    expect(await bench.door.payroll.queryWageRow('batch001', 'row00001')).toMatchObject({
      value: { state: 'returned', failReason: 'BANK_RETURNED' },
    })
    expect(balance()).toBe(100_000)
    const again = { outBatchNo: 'batch001', outDetailNo: 'row00001' }
    expect(control('return-wage', again)).toMatchObject({ status: 409 })
  })

  it('waits while the account is too low, and is closed after 24 hours', async () => {
    await send(batchOf('batch001', row('row00001', 100_001)))
    bench.pass(24 * hours)
    await bench.standIn.tick()
    expect(await bench.door.payroll.queryBatch('batch001', page)).toMatchObject({
      value: { state: 'accepted' },
    })
    bench.pass(1)
    await bench.standIn.tick()
    expect(await bench.door.payroll.queryBatch('batch001', page)).toMatchObject({
      value: { state: 'closed', closeReason: 'OVERDUE_CLOSE', rows: [{ state: 'waiting' }] },
    })
    expect(balance()).toBe(100_000)
  })

  it('is the same for the same bytes; encrypted anew it is another, and refused', async () => {
    const { body, reply } = await send(batchOf('batch001', row('row00001', 18_000)))
    expect(await bench.door.payroll.sendBatch(body)).toEqual(reply)
    const again = await send(batchOf('batch001', row('row00001', 18_000)))
    expect(again.reply).toMatchObject({ outcome: 'refused', code: 'ALREADY_EXISTS' })
  })

  it('is refused when the employer gave no authority over its money', async () => {
    control('register-employer', { subMerchantId, name: '德州物流', fundsAuthorised: false })
    expect((await send(batchOf('batch001', row('row00001', 18_000)))).reply).toMatchObject({
      code: 'NO_AUTH',
    })
  })
})
