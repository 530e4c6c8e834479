/** A complaint writes itself from the facts, goes where the law sends it, and is answered by its day. */
import type { SentInput } from '@/contract/actions'
import { fen } from '@/domain/money/fen'
import { aHousehold, aUnit, aWorker, refusal } from '../people'
import { at, booked, confirmed, itemOf, postedGig, worked } from '../working-day'
import { type Actor, freshKey, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let bookingId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  worker = await aWorker(world)
  employer = await aUnit(world)
  bookingId = await booked(worker, await postedGig(employer))
})
afterAll(() => world.close())

/** Seven hours worked, six confirmed, nothing paid in. */
async function cutDay(): Promise<void> {
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId }, 360, '中午停工一小时')
}

type Filing = readonly ['disputes.fileComplaint', SentInput<'disputes.fileComplaint'>]
const filing = (channel: 'inspection' | 'mediation' = 'inspection'): Filing => [
  'disputes.fileComplaint',
  { bookingId, confirmedLines: ['workerName', 'facts', 'missing'], request: '补足工资', channel },
]
const inspector = () => world.as('shi-yongjun')

it('is written from account, agreement, attendance and book, with the missing amount to the fen', async () => {
  await cutDay()
  const draft = await worker.does('disputes.openComplaintDraft', { bookingId })
  const valueOf = Object.fromEntries(draft.lines.map(({ key, value }) => [key, value]))
  expect(draft.missingFen).toBe(17_500)
  expect(valueOf).toMatchObject({
    employerName: '德通物流园',
    employerHead: '贾**',
    agreedPay: '25.00 元/小时',
  })
  expect(valueOf).toMatchObject({
    owed: '175.00 元',
    received: '0.00 元',
    workedHours: '7 小时（有签到、签退记录）',
  })
  expect(valueOf.workerId).toMatch(/^\d{6}\*{8}[\dX]{4}$/)
  expect(new Set(draft.lines.map(({ source }) => source))).toContain('ledger')
  expect(draft.channels.map(({ channel }) => channel)).toEqual([
    'inspection',
    'arbitration',
    'mediation',
    'legalAid',
  ])
  expect(draft.answerDueOn).toBe('2026-12-01')
})

it('sends a household’s worker to mediation and never to the inspection', async () => {
  const household = await aHousehold(world)
  const cleaning = {
    trade: 'cleaner',
    content: '打扫卫生',
    fundsModel: 'recorded',
    startMinute: 970,
  } as const
  bookingId = await booked(worker, await postedGig(household, { ...cleaning, endMinute: 1090 }))
  world.moveTo(at('18:10'))
  const { channels } = await worker.does('disputes.openComplaintDraft', { bookingId })
  expect(channels.map(({ channel }) => channel)).not.toContain('inspection')
  expect(await refusal(worker, filing())).toBe('disputes.channel.closed')
  expect(await worker.does(...filing('mediation'))).toMatchObject({ state: 'filed', channel: 'mediation' })
})

it('is filed with the confirmed lines only, a receipt, and the day of the answer', async () => {
  await cutDay()
  const complaint = await worker.does(...filing())
  expect(complaint.lines.map(({ key }) => key)).toEqual(['workerName', 'missing', 'facts'])
  expect(complaint).toMatchObject({ state: 'filed', answerDueOn: '2026-12-01', answer: null })
  expect(complaint.receiptNumber).toMatch(/^20261124-[0-9A-Z]{6}$/)
  expect(await worker.does('disputes.listMyComplaints', {})).toEqual({ complaints: [complaint] })
})

it('keeps its lines as they were confirmed, whatever happens later', async () => {
  await cutDay()
  const { complaintId, lines } = await worker.does(...filing())
  world.passMinutes(6_000)
  expect((await worker.does('disputes.openComplaint', { complaintId })).lines).toEqual(lines)
})

it('refuses lines that are not on the form, and a second complaint beside an open one', async () => {
  await cutDay()
  const wrong = { ...filing()[1], confirmedLines: ['invented'] }
  expect(await refusal(worker, ['disputes.fileComplaint', wrong])).toBe('disputes.lines.unknown')
  await worker.does(...filing())
  expect(await refusal(worker, filing())).toBe('disputes.complaint.already-open')
})

it('has nothing to claim before the work, or when the wage is signed for', async () => {
  expect(await refusal(worker, filing())).toBe('disputes.wage.nothing-missing')
  bookingId = await booked(
    worker,
    await postedGig(employer, { fundsModel: 'recorded', startMinute: 970, endMinute: 1090 }),
  )
  world.moveTo(at('18:10'))
  await confirmed({ worker, employer, bookingId }, 60)
  await employer.does('wages.recordHandover', { itemId: itemOf(bookingId), method: 'cash' })
  await worker.does('wages.signReceipt', { itemId: itemOf(bookingId), receivedFen: fen(2_500) })
  expect((await worker.does('disputes.openComplaintDraft', { bookingId })).missingFen).toBe(0)
})

it('is refused by the inspection after two years, on the next day and not on the last', async () => {
  await cutDay()
  world.moveTo('2028-11-24T10:00:00.000Z')
  expect(await worker.does(...filing())).toMatchObject({ state: 'filed' })
  const { complaints } = await worker.does('disputes.listMyComplaints', {})
  await worker.does('disputes.withdrawComplaint', {
    complaintId: complaints[0]?.complaintId ?? '',
    reason: '再想想',
  })
  world.moveTo('2028-11-25T10:00:00.000Z')
  expect(await refusal(worker, filing())).toBe('disputes.filing.too-late')
})

it('is withdrawn with a reason and may then be filed again', async () => {
  await cutDay()
  const { complaintId } = await worker.does(...filing())
  const withdrawn = await worker.does('disputes.withdrawComplaint', { complaintId, reason: '老板答应补' })
  expect(withdrawn.state).toBe('withdrawn')
  expect((await worker.does(...filing())).complaintId).toBe(complaintId.replace(/:1$/, ':2'))
})

it('is answered by the inspection with a reason, along its states only', async () => {
  await cutDay()
  const { complaintId } = await worker.does(...filing())
  const answer = (decision: 'accepted' | 'settled' | 'refused', reason: string) =>
    ['disputes.answerComplaint', { complaintId, decision, reason }] as const
  expect(await refusal(world.as('fan-liping'), answer('accepted', '受理'))).toBe('kernel.caller.not-allowed')
  await inspector().does(...answer('accepted', '符合受理条件'))
  await inspector().does(...answer('settled', '雇主已补发'))
  const seen = await worker.does('disputes.openComplaint', { complaintId })
  expect(seen).toMatchObject({ state: 'settled', answer: { reason: '雇主已补发' } })
  expect(await refusal(inspector(), answer('refused', '晚了'))).toBe(
    'disputes.complaint.state-does-not-allow',
  )
})

it('is one complaint when it is tapped five times at once', async () => {
  await cutDay()
  const key = freshKey()
  const answers = await Promise.all(Array.from({ length: 5 }, () => worker.does(...filing(), { key })))
  expect(new Set(answers.map(({ receiptNumber }) => receiptNumber)).size).toBe(1)
  expect(world.counts().complaints).toBe(1)
})

it('is read by nobody but its worker and the inspection', async () => {
  await cutDay()
  const { complaintId } = await worker.does(...filing())
  const open = ['disputes.openComplaint', { complaintId }] as const
  expect(await refusal(await aWorker(world, 'liu-yang'), open)).toBe('kernel.relation.not-yours')
  expect(await refusal(employer, open)).toBe('kernel.caller.not-allowed')
  expect(await inspector().does(...open)).toMatchObject({ complaintId })
})

describe('the desk', () => {
  beforeEach(async () => {
    await cutDay()
    await worker.does(...filing())
    const gig = { content: '大扫除,先交押金 200 元', startMinute: 1_200, endMinute: 1_300 }
    await expect(postedGig(employer, gig)).rejects.toThrow('flagged')
  })

  it('shows each office its own queue, with what the words are and by when they are due', async () => {
    const employment = await world.as('fan-liping').does('disputes.openDesk', {})
    expect(employment.counts).toEqual({
      flaggedGig: 1,
      newUnit: 0,
      merchantNumber: 0,
      complaint: 0,
      objection: 0,
      lateWage: 0,
    })
    expect(employment.rows[0]?.reasons[0]).toContain('押金')
    const inspection = await inspector().does('disputes.openDesk', {})
    expect(inspection.counts).toEqual({
      flaggedGig: 0,
      newUnit: 0,
      merchantNumber: 0,
      complaint: 1,
      objection: 0,
      lateWage: 0,
    })
    expect(inspection.rows[0]).toMatchObject({ title: '德通物流园', dueAt: '2026-12-01T16:00:00.000Z' })
    const staff = await world.as('cui-xiuying').does('disputes.openDesk', {})
    expect(staff.counts).toEqual({
      flaggedGig: 1,
      newUnit: 0,
      merchantNumber: 0,
      complaint: 0,
      objection: 0,
      lateWage: 0,
    })
  })

  it('shows the auditor everything, sorted by when it is due', async () => {
    const { rows, counts } = await world.as('nie-guanghui').does('disputes.openDesk', {})
    expect(counts).toEqual({
      flaggedGig: 1,
      newUnit: 0,
      merchantNumber: 0,
      complaint: 1,
      objection: 0,
      lateWage: 0,
    })
    expect(rows.map(({ dueAt }) => dueAt)).toEqual(rows.map(({ dueAt }) => dueAt).sort())
  })
})
