/** Proves the consent to receive without a tap: asked for, given, used, ended, and told about. */
import { type ConnectedBench, connectedBench, hours, notifyUrl, transferOf, truthOf, worker } from './bench'
import { fen } from '@/domain/money/fen'

let bench: ConnectedBench

beforeEach(async () => {
  bench = await connectedBench()
  bench.topUp(1_000_000)
})

afterEach(() => bench.close())

const ask = (consentNo = 'consent1') =>
  bench.door.askConsent({ consentNo, openid: worker.openid, displayName: '王师傅' })

async function packageOf(consentNo = 'consent1'): Promise<string> {
  const asked = await ask(consentNo)
  if (asked.outcome !== 'done' || asked.value.state !== 'awaitingWorker') throw new Error('not awaiting')
  return asked.value.packageInfo ?? ''
}

const agree = (visit: object) =>
  bench.standIn.control('agree-to-consent', { openid: worker.openid, ...visit })

async function authorizationId(): Promise<string> {
  agree({ package: await packageOf() })
  const consent = await bench.door.queryConsent('consent1')
  if (consent.outcome !== 'done' || consent.value.state !== 'inForce') throw new Error('not in force')
  return consent.value.authorizationId
}

async function sent(billNo: string, consent: Parameters<typeof transferOf>[0] | object) {
  const body = await bench.door.prepareTransfer({ ...transferOf(billNo, 18_000), ...Object(consent) })
  return { body, reply: await bench.door.createTransfer(body) }
}

describe('a consent', () => {
  it('waits for the worker, is given on the right phone, and is told', async () => {
    const opened = await packageOf()
    expect(agree({ package: opened, openid: 'oEmployer0000000000000000001' })).toMatchObject({ status: 409 })
    expect(agree({ package: 'nothing' })).toMatchObject({ status: 409 })
    expect(agree({ package: opened })).toMatchObject({ status: 200, body: { state: 'TAKING_EFFECT' } })
    expect(agree({ package: opened })).toMatchObject({ status: 409 })
    await bench.standIn.tick()
    expect(await bench.openLast()).toMatchObject({
      eventType: 'MCHTRANSFER.AUTHORIZATION.CONFIRMED',
      resource: { about: 'consent', consent: { state: 'inForce', consentNo: 'consent1' } },
    })
  })

  it('is the same for the same bytes, and refused with others', async () => {
    expect(await ask()).toEqual(await ask())
    const other = await bench.door.askConsent({
      consentNo: 'consent1',
      openid: worker.openid,
      displayName: '别人',
    })
    expect(other).toMatchObject({ outcome: 'refused', code: 'ALREADY_EXISTS', advice: 'queryThenPark' })
  })

  it('is one in force per worker', async () => {
    const second = await packageOf('consent2')
    await authorizationId()
    expect(agree({ package: second })).toMatchObject({ status: 409 })
    expect(await ask('consent3')).toMatchObject({ outcome: 'refused', code: 'INVALID_REQUEST' })
  })

  it('can be given until the last moment of 24 hours, and then ends by itself', async () => {
    const opened = await packageOf()
    bench.pass(24 * hours)
    await bench.standIn.tick()
    expect(await bench.door.queryConsent('consent1')).toMatchObject({ value: { state: 'awaitingWorker' } })
    bench.pass(1)
    expect(agree({ package: opened })).toMatchObject({ status: 409, body: { flaw: '已超过24小时' } })
    await bench.standIn.tick()
    expect(await bench.door.queryConsent('consent1')).toMatchObject({
      value: { state: 'ended', reason: 'USER_OVERDUE_UNCONFIRMED' },
    })
  })

  it('that nobody gave is forgotten after thirty days', async () => {
    await ask()
    await bench.passAndTick(24 * hours + 1)
    bench.pass(30 * 24 * hours)
    expect(await bench.door.queryConsent('consent1')).toMatchObject({ outcome: 'done' })
    bench.pass(1)
    expect(await bench.door.queryConsent('consent1')).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is ended by us, as often as we say so, or by the worker', async () => {
    await authorizationId()
    expect(await bench.door.endConsent('consent1')).toMatchObject({
      value: { state: 'ended', reason: 'CLOSE_VIA_MCH_API' },
    })
    expect(await bench.door.endConsent('consent1')).toMatchObject({ outcome: 'done' })
    agree({ package: await packageOf('consent2') })
    expect(bench.standIn.control('end-consent', { openid: worker.openid }).status).toBe(200)
    expect(bench.standIn.control('end-consent', { openid: worker.openid }).status).toBe(409)
    expect(await bench.door.queryConsent('consent2')).toMatchObject({ value: { reason: 'USER_CLOSE' } })
    await bench.standIn.tick()
    expect(await bench.openLast()).toMatchObject({
      resource: { about: 'consent', consent: { state: 'ended' } },
    })
  })
})

describe('a transfer with consent', () => {
  it('arrives at once, without a tap, and the same bytes are the same bill', async () => {
    const { body, reply } = await sent('bill0001', { consent: { authorizationId: await authorizationId() } })
    expect(reply).toMatchObject({ outcome: 'done', value: { state: 'succeeded', amountFen: 18_000 } })
    expect(await bench.door.createTransfer(body)).toEqual(reply)
    expect(truthOf(bench).balancesFen.operation).toBe(982_000)
  })

  it('waits for float in processing, and arrives after a top-up', async () => {
    const consent = { authorizationId: await authorizationId() }
    const body = await bench.door.prepareTransfer({ ...transferOf('bill0001', 1_900_000), consent })
    expect(await bench.door.createTransfer(body)).toMatchObject({ value: { state: 'processing' } })
    bench.topUp(1_000_000)
    await bench.standIn.tick()
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({ value: { state: 'succeeded' } })
  })

  it('fails at once for another name, and the money is back', async () => {
    const consent = { authorizationId: await authorizationId() }
    const body = await bench.door.prepareTransfer({ ...transferOf('bill0001', 18_000, '李四'), consent })
    expect(await bench.door.createTransfer(body)).toMatchObject({
      value: { state: 'failed', reason: 'NAME_NOT_CORRECT' },
    })
    expect(truthOf(bench).balancesFen.operation).toBe(1_000_000)
  })

  it('is refused once the consent has ended', async () => {
    const consent = { authorizationId: await authorizationId() }
    await bench.door.endConsent('consent1')
    expect((await sent('bill0001', { consent })).reply).toMatchObject({ outcome: 'refused', code: 'NO_AUTH' })
    expect(truthOf(bench).bills).toHaveLength(0)
  })

  it('is given along with a tap, when the transfer asks for it', async () => {
    const { reply } = await sent('bill0001', { consent: { consentNo: 'consent1', displayName: '王师傅' } })
    expect(reply).toMatchObject({ value: { state: 'awaitingConfirmation' } })
    expect(await bench.door.queryConsent('consent1')).toMatchObject({ value: { state: 'awaitingWorker' } })
    const [bill] = truthOf(bench).bills
    bench.standIn.control('confirm-transfer', { openid: worker.openid, package: bill?.packageInfo })
    await bench.standIn.tick()
    expect(await bench.door.queryConsent('consent1')).toMatchObject({ value: { state: 'inForce' } })
    expect(await bench.door.queryTransfer('bill0001')).toMatchObject({ value: { state: 'succeeded' } })
  })

  it('keeps the consent apart from the money: what is asked for twice is refused', async () => {
    await ask()
    const { reply } = await sent('bill0001', { consent: { consentNo: 'consent1', displayName: '王师傅' } })
    expect(reply).toMatchObject({ outcome: 'refused', code: 'ALREADY_EXISTS' })
    expect(truthOf(bench).bills).toHaveLength(0)
  })
})

describe('the bytes', () => {
  it('name no consent unless one is given', async () => {
    const plain = JSON.parse(await bench.door.prepareTransfer(transferOf('bill0001', 18_000)))
    expect(plain).not.toHaveProperty('authorization_id')
    expect(plain).not.toHaveProperty('authorization_info')
    const along = JSON.parse(
      await bench.door.prepareTransfer({
        ...transferOf('bill0002', 18_000),
        amountFen: fen(18_000),
        consent: { consentNo: 'consent1', displayName: '王'.repeat(40) },
      }),
    )
    expect(along.authorization_info).toEqual({
      user_display_name: '王'.repeat(32),
      out_authorization_no: 'consent1',
      authorization_notify_url: notifyUrl,
    })
  })

  it('of a consent number with a sign in it are a fault', async () => {
    await expect(async () => bench.door.queryConsent('a/b')).rejects.toThrow('consent number')
  })
})
