/**
 * One day in the life of one gig, told over HTTP to a real process: from the code under the shelter's roof to
 * the wage in the worker's WeChat, the subsidy, and the complaint about the hour that was cut.
 */
import type { ComplaintView } from '@/contract/disputes'
import type { Citizen } from './citizen'
import { type City, startCity } from './city'
import { aUnit, cardOf } from './newcomers'
import { bookIsSound } from './sound-book'
import { until } from './until'
import { accepted, at, itemOf, type Parties, posted, scanned, topUp } from './working-day'

jest.setTimeout(60_000)

let city: City
let marketCode: string
let worker: Citizen
let employer: Citizen
let parties: Parties
let itemId: string
let complaint: ComplaintView

beforeAll(async () => {
  city = await startCity()
  await topUp(city)
  const staff = await city.as('cui-xiuying')
  marketCode = (await staff.does('markets.issueMarketCode', { marketId: 'decheng' })).scene
  worker = await city.as('zhang-lei')
  employer = await aUnit(city)
})
afterAll(() => city.close())

const gig = () => city.nobody.does('gigs.openGig', { gigId: parties.gigId })

it('shows the board of the scanned market to a phone without login', async () => {
  const board = await city.nobody.does('matching.openMarketBoard', { code: marketCode })
  expect(board).toMatchObject({ market: { marketId: 'decheng' }, code: marketCode, iAmPresent: false })
  expect(board.duties.length).toBeGreaterThan(0)
})

it('takes a newcomer into the list of those present with two calls after the scan', async () => {
  const phoneCode = await worker.phoneCode()
  await worker.does('accounts.registerWorker', { phoneCode, trades: ['loader'], marketId: 'decheng' })
  await worker.does('markets.markPresent', { code: marketCode })
  const board = await worker.does('matching.openMarketBoard', { code: marketCode })
  expect(board).toMatchObject({ waitingPeople: 1, iAmPresent: true })
})

it('lets a verified unit publish in one call, and ranks the present worker for it', async () => {
  const gigId = await posted(employer)
  parties = { worker, employer, gigId, bookingId: '' }
  expect(await gig()).toMatchObject({ state: 'published', funded: false, expectedPayFen: 17_500 })
  const { ranked } = await worker.does('matching.rankGigs', {})
  expect(ranked.map((row) => row.gig.gigId)).toEqual([gigId])
})

it('marks the post as funded once WeChat has told of the payment, and not before', async () => {
  const { orderId, amountFen } = await employer.does('wages.payIn', { gigId: parties.gigId })
  expect(amountFen).toBe(17_500)
  const { parameters } = await employer.does('wages.openPayIn', { orderId })
  expect(await gig()).toMatchObject({ funded: false })
  await employer.pays(parameters ?? {})
  await until(gig, ({ funded }) => funded)
  expect(await employer.does('wages.openPayIn', { orderId })).toMatchObject({
    state: 'paid',
    parameters: null,
  })
})

it('asks for the real name when the seat is taken, and freezes the agreement under its hash', async () => {
  expect(await worker.isRefused('gigs.acceptGig', { gigId: parties.gigId })).toBe(
    'accounts.real-name.missing',
  )
  await worker.does('accounts.confirmRealName', cardOf('zhang-lei'))
  const { bookingId, agreement } = await accepted(worker, parties.gigId)
  parties = { ...parties, bookingId }
  expect(agreement.hash).toMatch(/^[0-9a-f]{64}$/)
  const seen = await employer.does('gigs.openBooking', { bookingId })
  expect(seen.agreement).toEqual(agreement)
  expect(await gig()).toMatchObject({ state: 'filled', seatsLeft: 0, funded: true })
})

it('binds the day’s accident cover with the insurer by itself', async () => {
  const { bookingId } = parties
  const cover = await until(
    () => worker.does('insurance.openCover', { bookingId }),
    ({ state }) => state === 'bound',
  )
  expect(cover.policyNumber).not.toBeNull()
  expect(cover.premiumFen).toBeGreaterThan(0)
})

it('counts the hours between the two scans at the site, the same for both sides', async () => {
  await city.moveTo(at('07:52'))
  expect(await scanned(city, parties, 'checkIn')).toMatchObject({ state: 'arrived' })
  await city.moveTo(at('16:03'))
  expect(await scanned(city, parties, 'checkOut')).toMatchObject({ state: 'left', workedMinutes: 420 })
  const { bookingId } = parties
  const [seenByWorker, seenByEmployer] = await Promise.all(
    [worker, employer].map((side) => side.does('attendance.openShift', { bookingId })),
  )
  expect(seenByEmployer).toEqual(seenByWorker)
})

it('cuts no hour without a reason that the worker can read', async () => {
  const fewer = { bookingId: parties.bookingId, workedMinutes: 360 }
  expect(await employer.isRefused('attendance.confirmHours', fewer)).toBe('attendance.hours.reason-missing')
  await employer.does('attendance.confirmHours', { ...fewer, reason: '中午停工一小时' })
  const shift = await worker.does('attendance.openShift', { bookingId: parties.bookingId })
  expect(shift).toMatchObject({ confirmedMinutes: 360, cutReason: '中午停工一小时' })
})

it('has the wage waiting for the worker’s tap, and in their WeChat within a minute of the confirmation', async () => {
  itemId = itemOf(parties.bookingId)
  const waiting = await until(
    () => worker.does('wages.openTransfer', { itemId }),
    ({ state }) => state === 'waitingForTap',
  )
  await worker.receives(waiting.parameters?.package ?? '')
  const isPaid = async () => (await worker.does('wages.listMyWages', {})).items[0]
  const paid = await until(isPaid, (item) => item?.state === 'paid')
  expect(paid).toMatchObject({ itemId, grossFen: 15_000, late: 'no' })
  const minutesAfterTheEnd = (Date.parse(paid?.paidAt ?? '') - Date.parse(at('16:03'))) / 60_000
  expect(minutesAfterTheEnd).toBeLessThan(1)
})

it('shows on the pay slip how the sum was made, to both sides alike', async () => {
  const slip = await worker.does('wages.openPaySlip', { itemId })
  expect(slip.steps.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(slip.item.grossFen)
  expect(slip).toMatchObject({ netFen: 15_000, workedMinutes: 360, cutReason: '中午停工一小时' })
  expect(await employer.does('wages.openPaySlip', { itemId })).toEqual(slip)
  const list = await employer.does('wages.openPayList', { gigId: parties.gigId })
  expect(list.lines).toMatchObject([{ bookingId: parties.bookingId, item: { state: 'paid' } }])
})

it('keeps the subsidy claim and says that it cannot be paid while the standard is unverified', async () => {
  const draft = await worker.does('subsidies.openClaim', { scheme: 'accidentInsurance' })
  expect(draft).toMatchObject({ covers: 1, payable: false })
  for (const { rule } of draft.conditions) expect(rule.title).not.toBe('')
  const filed = await worker.does('subsidies.fileClaim', { scheme: 'accidentInsurance' })
  expect(filed).toMatchObject({ claimId: draft.claimId, payable: false })
  expect(filed.state).not.toBe('draft')
})

it('writes the complaint about the cut hour from the facts, and gives a receipt and a day', async () => {
  const { bookingId } = parties
  const draft = await worker.does('disputes.openComplaintDraft', { bookingId })
  const known = draft.lines.filter(({ value }) => value !== '')
  expect(known.length / draft.lines.length).toBeGreaterThanOrEqual(0.8)
  expect(draft.missingFen).toBe(2_500)
  complaint = await worker.does('disputes.fileComplaint', {
    bookingId,
    confirmedLines: known.map(({ key }) => key),
    request: '请补发中午那一小时的工钱',
    channel: 'inspection',
  })
  expect(complaint.receiptNumber).toMatch(/^20261124-/)
  // Five working days after Tuesday, 24 November 2026.
  expect(complaint.answerDueOn).toBe('2026-12-01')
})

it('signs a PC in by a scan, and lets the officer decide from the queue with a reason', async () => {
  const officer = await city.as('shi-yongjun')
  const pollSecret = 'pollsecret12345678'
  const { code } = await city.nobody.does('accounts.startDeskSignIn', { device: '监察大队 2 号', pollSecret })
  expect(await city.nobody.does('accounts.collectDeskToken', { code, pollSecret })).toEqual({
    state: 'waiting',
  })
  await officer.does('accounts.approveDeskSignIn', { code })
  const token = await city.nobody.does('accounts.collectDeskToken', { code, pollSecret })
  const deskToken = token.state === 'approved' ? token.deskToken : ''
  const desk = await city.nobody.does('disputes.openDesk', {}, { deskToken })
  expect(desk.rows).toMatchObject([{ kind: 'complaint', id: complaint.complaintId }])
  const answer = {
    complaintId: complaint.complaintId,
    decision: 'accepted',
    reason: '材料齐全,予以受理',
  } as const
  await city.nobody.does('disputes.answerComplaint', answer, { deskToken })
  const { complaints } = await worker.does('disputes.listMyComplaints', {})
  expect(complaints).toMatchObject([{ state: 'accepted', answer: { reason: '材料齐全,予以受理' } }])
})

it('leaves a book that balances, and no delivery behind', async () => {
  await bookIsSound(city)
  // The sender has its minute; then the timer closes what has arrived.
  await city.moveTo(new Date(Date.parse(await city.now()) + 120_000).toISOString())
  await city.fireTimer('deliver')
  const outbox = await city.documents<{ readonly state: string }>('outbox')
  expect(outbox.filter(({ state }) => state !== 'delivered')).toEqual([])
})
