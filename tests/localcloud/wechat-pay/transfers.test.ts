/** Proves the life of a wage transfer: who may take it, when it ends, where the money is. */
import { type ConnectedBench, connectedBench, employer, hours, transferOf, truthOf, worker } from './bench'
import { sender } from './sender'

let bench: ConnectedBench

beforeEach(async () => {
  bench = await connectedBench()
  bench.topUp(3_000_000)
})

afterEach(() => bench.close())

const path = '/v3/fund-app/mch-transfer/transfer-bills'
const operation = () => truthOf(bench).balancesFen.operation

/** Sends a transfer and gives the package for the worker's phone. */
async function sent(billNo: string, amountFen = 18_000, name = worker.realName): Promise<string> {
  const made = await bench.door.createTransfer(
    await bench.door.prepareTransfer(transferOf(billNo, amountFen, name)),
  )
  if (made.outcome !== 'done' || made.value.state !== 'awaitingConfirmation') {
    throw new Error(`not waiting: ${JSON.stringify(made)}`)
  }
  return made.value.packageInfo ?? ''
}

const tap = (packageInfo: string, openid = worker.openid) =>
  bench.standIn.control('confirm-transfer', { openid, package: packageInfo })

const stateOf = async (billNo: string) => {
  const asked = await bench.door.queryTransfer(billNo)
  return asked.outcome === 'done' ? asked.value.state : asked
}

describe('the worker', () => {
  it('sees the amount, takes it, and the merchant is told once it has arrived', async () => {
    const packageInfo = await sent('bill0001')
    const visit = { openid: worker.openid, package: packageInfo }
    expect(bench.standIn.control('show-transfer', visit).body).toMatchObject({ amountFen: 18_000 })
    expect(tap(packageInfo).body).toMatchObject({ state: 'TRANSFERING' })
    expect(await stateOf('bill0001')).toBe('transferring')
    await bench.standIn.tick()
    expect(await stateOf('bill0001')).toBe('succeeded')
    expect(operation()).toBe(3_000_000 - 18_000)
    expect(await bench.openLast()).toMatchObject({
      kind: 'notice',
      eventType: 'MCHTRANSFER.BILL.FINISHED',
      resource: {
        about: 'transfer',
        transfer: { state: 'succeeded', billNo: 'bill0001', amountFen: 18_000 },
      },
    })
  })

  it('cannot take it twice', async () => {
    const packageInfo = await sent('bill0001')
    tap(packageInfo)
    expect(tap(packageInfo).status).toBe(409)
    await bench.standIn.tick()
    expect(tap(packageInfo).status).toBe(409)
  })

  it('is the only one who can take it', async () => {
    const packageInfo = await sent('bill0001')
    expect(tap(packageInfo, employer.openid).status).toBe(409)
    expect(tap('another package').status).toBe(409)
  })

  it('must bear the name that was sent', async () => {
    tap(await sent('bill0001', 18_000, '李建国'))
    await bench.standIn.tick()
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({
      value: { state: 'failed', reason: 'NAME_NOT_CORRECT' },
    })
    expect(operation()).toBe(3_000_000)
  })

  it('may decline, and the money returns', async () => {
    const packageInfo = await sent('bill0001')
    bench.standIn.control('decline-transfer', { openid: worker.openid, package: packageInfo })
    expect(await stateOf('bill0001')).toBe('failed')
    expect(operation()).toBe(3_000_000)
  })

  it('gets at most 20,000 yuan a day', async () => {
    tap(await sent('bill0001', 1_500_000))
    await bench.standIn.tick()
    tap(await sent('bill0002', 500_001))
    await bench.standIn.tick()
    expect(await bench.door.queryTransfer('bill0002')).toMatchObject({
      value: { state: 'failed', reason: 'DAY_RECEIVED_QUOTA_EXCEED' },
    })
  })
})

describe('the 24 hours', () => {
  it('still hold on their last millisecond, and end the bill on the next', async () => {
    const packageInfo = await sent('bill0001')
    await bench.passAndTick(24 * hours)
    expect(await stateOf('bill0001')).toBe('awaitingConfirmation')
    await bench.passAndTick(1)
    expect(tap(packageInfo).status).toBe(409)
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({
      value: { state: 'failed', reason: 'OVERDUE_CLOSE' },
    })
    expect(operation()).toBe(3_000_000)
    expect(await bench.openLast()).toMatchObject({ resource: { transfer: { state: 'failed' } } })
  })

  it('run for a bill without float too', async () => {
    bench.standIn.control('withdraw', { account: 'operation', amountFen: 3_000_000, voucher: 'out' })
    await bench.door.createTransfer(await bench.door.prepareTransfer(transferOf('bill0001', 18_000)))
    await bench.passAndTick(24 * hours + 1)
    expect(await stateOf('bill0001')).toBe('failed')
    expect(operation()).toBe(0)
  })
})

describe('cancelling', () => {
  it('is possible until the worker confirmed, and done at the next tick', async () => {
    await sent('bill0001')
    expect(await bench.door.cancelTransfer('bill0001')).toMatchObject({ value: { state: 'cancelling' } })
    expect(operation()).toBe(3_000_000 - 18_000)
    await bench.standIn.tick()
    expect(await stateOf('bill0001')).toBe('cancelled')
    expect(await bench.door.cancelTransfer('bill0001')).toMatchObject({ value: { state: 'cancelled' } })
    expect(operation()).toBe(3_000_000)
  })

  it('is too late once the worker confirmed', async () => {
    tap(await sent('bill0001'))
    expect(await bench.door.cancelTransfer('bill0001')).toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('of a bill nobody knows is not found', async () => {
    expect(await bench.door.cancelTransfer('bill0009')).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('may carry an empty object', async () => {
    await sent('bill0001')
    const { post } = sender(bench.standIn)
    expect(post(`${path}/out-bill-no/bill0001/cancel`, {})).toMatchObject({
      json: { state: 'CANCELING' },
    })
  })
})

describe('querying', () => {
  it('finds a bill by either number', async () => {
    await sent('bill0001')
    const known = await bench.door.queryTransfer('bill0001')
    if (known.outcome !== 'done') throw new Error('not found')
    const { get } = sender(bench.standIn)
    expect(get(`${path}/transfer-bill-no/${known.value.transferBillNo}`)).toMatchObject({
      json: { out_bill_no: 'bill0001' },
    })
  })

  it('reaches back thirty days', async () => {
    await sent('bill0001')
    bench.pass(30 * 24 * hours)
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({ outcome: 'done' })
    bench.pass(1)
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({
      code: 'NOT_FOUND',
      advice: 'notProofYet',
    })
  })
})
