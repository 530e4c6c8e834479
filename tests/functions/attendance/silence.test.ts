/**
 * Silence decides in the end: nobody's wage stays in an escrow for ever, and whoever was not seen can still
 * say that they were there.
 */
import { fen } from '@/domain/money/fen'
import { aUnit, aWorker, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { at, booked, confirmed, paidIn, postedGig, scanned, topUp, wageFen, worked } from '../working-day'
import { type Actor, freshKey, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let gigId: string
let bookingId: string
const parties = () => ({ worker, employer, bookingId })

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  topUp(world)
  employer = await aUnit(world)
  worker = await aWorker(world)
  gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  bookingId = await booked(worker, gigId)
})
afterEach(() => bookIsSound(world))
afterAll(() => world.close())

async function releasedAt(instant: string): Promise<void> {
  world.moveTo(instant)
  await world.fireTimer('release')
  await world.settle()
}
const shift = () => worker.does('attendance.openShift', { bookingId })
const notSeen = '没有到岗记录，老板也没有确认'
const refunds = () => world.documents('refunds')

it('counts down to the same moment for both, until somebody decides', async () => {
  await worked(world, parties())
  const releasesAt = new Date(at('20:00')).toISOString()
  expect(await shift()).toMatchObject({ releasesAt })
  const { crew } = await employer.does('attendance.openCrew', { gigId })
  expect(crew).toMatchObject([{ shift: { releasesAt } }])
  await confirmed(parties())
  expect(await shift()).toMatchObject({ releasesAt: null, confirmedBy: 'employer' })
})

it('gives nothing to whom nobody saw and nobody confirmed, says why, and lets them object for a day', async () => {
  await releasedAt(at('19:55'))
  expect(await shift()).toMatchObject({ state: 'planned' })
  await releasedAt(at('20:05'))
  expect(await shift()).toMatchObject({
    state: 'confirmed',
    confirmedBy: 'silence',
    confirmedMinutes: 0,
    cut: 420,
    cutReason: notSeen,
    objectUntil: '2026-11-25T12:05:00.000Z',
  })
  expect(world.counts().payitems).toBe(0)
  expect(refunds()).toEqual([])
})

it('returns the wage of whom nobody saw when the day of objecting is over', async () => {
  await releasedAt(at('20:05'))
  await releasedAt('2026-11-25T12:10:00.000Z')
  await releasedAt('2026-11-27T12:10:00.000Z')
  expect(refunds()).toMatchObject([{ amountFen: wageFen }])
})

it('sets the whole wage aside when the worker says they were there, and pays it when the employer agrees', async () => {
  await releasedAt(at('20:05'))
  await worker.does('attendance.objectToHours', { bookingId, reason: '我干了一天，手机没电' })
  expect(world.documents('payitems')).toMatchObject([{ kind: 'disputed', state: 'held', grossFen: wageFen }])
  await employer.does('attendance.concedeHours', { bookingId })
  expect(world.documents('payitems')).not.toMatchObject([{ state: 'held' }])
})

it('objects by itself when the phone that had no network says who was there', async () => {
  world.moveTo(at('07:55'))
  const { scene } = await employer.does('attendance.issueSiteCode', { gigId })
  const event = { bookingId, kind: 'checkIn', code: scene, deviceAt: at('07:55'), nonce: freshKey() } as const
  await releasedAt(at('20:05'))
  world.moveTo('2026-11-25T14:00:00.000Z')
  const heard = await worker.does('attendance.recordEvent', event)
  expect(heard.objection).toMatchObject({ state: 'raised', by: 'worker', claimed: 420 })
  expect(world.documents('payitems')).toMatchObject([{ kind: 'disputed', grossFen: wageFen }])
})

it('leaves alone whom the employer has confirmed, and who gave the booking back', async () => {
  await worker.does('gigs.cancelBooking', { bookingId, reason: '孩子发烧' })
  await releasedAt(at('20:05'))
  expect(world.counts().shifts).toBe(0)
})

it('decides pieces that nobody counted as planned for who came, and as none for who did not', async () => {
  const pieceWork = {
    payUnit: 'piece',
    payRateFen: fen(300),
    pieces: 50,
    startMinute: 1020,
    endMinute: 1140,
  } as const
  gigId = await postedGig(employer, { ...pieceWork, breakMinutes: 0 })
  bookingId = await booked(worker, gigId)
  await releasedAt(at('23:05'))
  expect(await shift()).toMatchObject({ measure: 'pieces', confirmedPieces: 0, cut: 50 })
})

describe('a complaint', () => {
  const complain = async () => {
    const { lines } = await worker.does('disputes.openComplaintDraft', { bookingId })
    const confirmedLines = lines.map(({ key }) => key)
    const request = '请按约定发工钱'
    return worker.does('disputes.fileComplaint', {
      ...{ bookingId, confirmedLines, request },
      channel: 'inspection',
    })
  }

  it('stops the silence of its shift while it is open, and lets it go on afterwards', async () => {
    await worked(world, parties())
    world.moveTo(at('19:00'))
    const { complaintId } = await complain()
    expect(await shift()).toMatchObject({ releasesAt: null })
    await releasedAt(at('20:05'))
    expect(await shift()).toMatchObject({ state: 'left' })
    await worker.does('disputes.withdrawComplaint', { complaintId, reason: '老板已经答应' })
    await releasedAt(at('20:10'))
    expect(await shift()).toMatchObject({ state: 'confirmed', confirmedBy: 'silence', confirmedMinutes: 420 })
  })

  it('stops it for whom nobody saw too, and does not stop the employer', async () => {
    world.moveTo(at('16:30'))
    const { complaintId } = await complain()
    await releasedAt(at('20:05'))
    expect(await shift()).toMatchObject({ state: 'planned', releasesAt: null })
    await worker.does('disputes.withdrawComplaint', { complaintId, reason: '老板已经答应' })
    await releasedAt(at('20:10'))
    expect(await shift()).toMatchObject({ confirmedBy: 'silence', confirmedMinutes: 0 })
  })

  it('counts from its filing, although its news is still on its way when the term is over', async () => {
    await worked(world, parties())
    world.moveTo(at('19:59'))
    const [untold] = world.documents('shifts')
    await complain()
    await world.put('shifts', `shift:${bookingId.slice('booking:'.length)}`, { ...untold })
    world.moveTo(at('20:05'))
    await world.fireTimer('release')
    expect(await shift()).toMatchObject({ state: 'left' })
  })

  it('keeps what it claims in the escrow until it is answered, and touches nothing else', async () => {
    await worked(world, parties())
    await confirmed(parties(), 360, '中午停工一小时')
    await world.settle()
    const { complaintId } = await complain()
    await releasedAt('2026-11-26T14:00:00.000Z')
    expect(refunds()).toEqual([])
    expect(world.documents('payitems')).toMatchObject([{ kind: 'base', grossFen: 15_000 }])
    await world
      .as('shi-yongjun')
      .does('disputes.answerComplaint', { complaintId, decision: 'refused', reason: '记录与约定一致' })
    await releasedAt('2026-11-28T14:00:00.000Z')
    expect(refunds()).toMatchObject([{ amountFen: 2_500 }])
  })
})

describe('the staff', () => {
  const staff = () => world.as('cui-xiuying')
  const release = (workedMinutes: number) =>
    [
      'attendance.releaseByStaff',
      { bookingId, workedMinutes, reason: '雇主联系不上', evidence: '门卫登记簿' },
    ] as const

  it('decide hours that the two do not, with their reason and what they looked at', async () => {
    world.moveTo(at('07:55'))
    await scanned(parties(), 'checkIn')
    world.moveTo(at('15:59'))
    expect(await refusal(staff(), release(420))).toBe('attendance.shift.not-over')
    world.moveTo(at('16:00'))
    expect(await staff().does(...release(420))).toMatchObject({
      confirmedBy: 'staff',
      confirmedMinutes: 420,
      evidence: '门卫登记簿',
      cutReason: '雇主联系不上',
      objectUntil: null,
    })
    expect(world.documents('payitems')).toMatchObject([{ kind: 'base', grossFen: wageFen }])
    expect(await refusal(staff(), release(420))).toBe('attendance.shift.already-confirmed')
  })

  it('may give less, and the worker may object to it', async () => {
    world.moveTo(at('16:00'))
    expect(await staff().does(...release(300))).toMatchObject({ cut: 120 })
    await worker.does('attendance.objectToHours', { bookingId, reason: '我干满了' })
    expect(world.documents('payitems')).toMatchObject([{ kind: 'base' }, { kind: 'disputed', state: 'held' }])
  })
  it('see open objections of their own market, with the day by which to decide, and the inspection sees all', async () => {
    world.moveTo(at('16:00'))
    await staff().does(...release(300))
    await worker.does('attendance.objectToHours', { bookingId, reason: '我干满了' })
    const mine = {
      kind: 'objection',
      id: bookingId,
      dueAt: '2026-11-26T08:00:00.000Z',
      dispute: { open: 120, measure: 'minutes' },
    }
    for (const officer of ['cui-xiuying', 'shi-yongjun', 'nie-guanghui']) {
      expect((await world.as(officer).does('disputes.openDesk', {})).rows).toMatchObject([mine])
    }
    await employer.does('attendance.concedeHours', { bookingId })
    expect((await staff().does('disputes.openDesk', {})).counts).toMatchObject({ objection: 0 })
  })
})
