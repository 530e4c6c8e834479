/**
 * A wage that is not paid in time: noticed on the day, told to both, in the end closing its employer's
 * posting.
 */
import { aUnit, aWorker, idOf, refusal } from '../people'
import { bookIsSound } from '../sound-book'
import { at, booked, confirmed, eightHours, itemOf, paidIn, postedGig, topUp, worked } from '../working-day'
import { type Actor, openWorld, type World } from '../world'

let world: World
let worker: Actor
let employer: Actor
let bookingId: string
let itemId: string
let gigId: string

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  await world.reset()
  world.payment.control('clear-faults', {})
  topUp(world)
  employer = await aUnit(world)
  worker = await aWorker(world)
})
afterEach(() => {
  delete process.env.WECHAT_TEMPLATE_WAGE_LATE
  bookIsSound(world)
})
afterAll(() => world.close())

interface Notice {
  readonly _id: string
  readonly level: string
  readonly datedOn: string
  readonly because: string
  readonly told: object
}
const notices = () => world.documents('wagenotices') as readonly Notice[]
const dated = () => notices().map(({ level, datedOn }) => [level, datedOn])

async function unpaidWage(changes: Partial<typeof eightHours> = {}): Promise<void> {
  gigId = await postedGig(employer, changes)
  bookingId = await booked(worker, gigId)
  itemId = itemOf(bookingId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
}

/** Beijing midnight, so many days after the work. */
const midnight = (days: number) =>
  new Date(Date.parse('2026-11-24T16:00:00Z') + (days - 1) * 86_400_000).toISOString()

async function roundAt(instant: string): Promise<void> {
  world.moveTo(instant)
  await world.fireTimer('release')
}

const postingAgain = () => {
  const workOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10) as typeof eightHours.workOn
  return { gig: { ...eightHours, workOn }, publish: true }
}

it('is noticed at each step, once, dated the day of the step', async () => {
  await unpaidWage()
  await roundAt(at('23:59'))
  expect(dated()).toEqual([])
  for (const moment of [midnight(1), midnight(1), midnight(2), midnight(4), midnight(16)])
    await roundAt(moment)
  expect(dated()).toEqual([
    ['due', '2026-11-25'],
    ['overdue', '2026-11-26'],
    ['staff', '2026-11-28'],
    ['redFlag', '2026-12-10'],
  ])
  expect(notices()[0]).toMatchObject({ _id: `due:${itemId}:due`, because: 'employer' })
})

it('dates the notices of a timer that comes late by their steps', async () => {
  await unpaidWage()
  await roundAt(midnight(5))
  expect(dated()).toEqual([
    ['due', '2026-11-25'],
    ['overdue', '2026-11-26'],
    ['staff', '2026-11-28'],
  ])
})

it('closes posting after fifteen days, names the wage, and opens it with the payment', async () => {
  await unpaidWage()
  await roundAt(new Date(Date.parse(midnight(16)) - 60_000).toISOString())
  await employer.does('gigs.postGig', postingAgain())
  await roundAt(midnight(16))
  const reply = await employer.call('gigs.postGig', postingAgain())
  expect(reply).toMatchObject({
    ok: false,
    error: { code: 'gigs.post.suspended', facts: { itemId, amountFen: 17_500 } },
  })
  expect(await employer.does('gigs.openPostForm', {})).toMatchObject({
    mayPublish: false,
    suspendedBy: { itemId, gigTitle: '装卸搬运工' },
  })
  // A draft is no post.
  await employer.does('gigs.postGig', { ...postingAgain(), publish: false })
  await paidIn(world, employer, gigId)
  expect(await employer.does('gigs.openPostForm', {})).toMatchObject({ mayPublish: true, suspendedBy: null })
  await employer.does('gigs.postGig', postingAgain())
})

it('opens posting with the handing over on the recorded rail', async () => {
  await unpaidWage({ fundsModel: 'recorded' })
  await roundAt(midnight(16))
  expect(await refusal(employer, ['gigs.postGig', postingAgain()])).toBe('gigs.post.suspended')
  await employer.does('wages.recordHandover', { itemId, method: 'cash' })
  await employer.does('gigs.postGig', postingAgain())
})

it('holds no employer to account for a tap that the worker does not make', async () => {
  gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  await roundAt(midnight(16))
  await world.settle()
  await roundAt(midnight(17))
  expect(notices().map(({ because }) => because)).toEqual(['worker', 'worker', 'worker', 'worker'])
  await employer.does('gigs.postGig', postingAgain())
})

it('is nobody’s notice once it is paid', async () => {
  gigId = await postedGig(employer)
  await paidIn(world, employer, gigId)
  bookingId = await booked(worker, gigId)
  await worked(world, { worker, employer, bookingId })
  await confirmed({ worker, employer, bookingId })
  const { parameters } = await worker.does('wages.openTransfer', { itemId: itemOf(bookingId) })
  world.receive(worker, parameters?.package ?? '')
  await world.settle()
  await roundAt(midnight(16))
  expect(notices()).toEqual([])
})

it('says to both by whose doing it is late, and to the employer on the first page', async () => {
  await unpaidWage()
  expect((await worker.does('wages.listMyWages', {})).items[0]).toMatchObject({
    late: 'no',
    lateBecause: null,
  })
  world.moveTo(midnight(1))
  expect((await worker.does('wages.listMyWages', {})).items[0]).toMatchObject({
    late: 'due',
    lateBecause: 'employer',
  })
  const { lateWages } = await employer.does('matching.openEmployerHome', {})
  expect(lateWages).toMatchObject([{ itemId, late: 'due' }])
})

it('stands in the officers’ list by step and by cause, page by page', async () => {
  await unpaidWage()
  await roundAt(midnight(2))
  const officer = world.as('shi-yongjun')
  const list = await officer.does('wages.listLateWages', {})
  expect(list).toMatchObject({
    rows: [{ item: { itemId }, redFlagged: false, notices: [{ level: 'due' }, { level: 'overdue' }] }],
    next: null,
    unreleased: [],
  })
  expect((await officer.does('wages.listLateWages', { level: 'staff' })).rows).toEqual([])
  expect((await officer.does('wages.listLateWages', { because: 'worker' })).rows).toEqual([])
  expect((await officer.does('wages.listLateWages', { after: 1 })).rows).toEqual([])
})

it('is a task of the staff of its market after three days, and of no other market', async () => {
  await unpaidWage()
  const [own, other] = [world.as('cui-xiuying'), world.as('shen-jun')]
  const otherId = await idOf(other)
  const elsewhere = world.documents('persons').find((one) => '_id' in one && one._id === otherId)
  await world.put('persons', otherId, {
    ...elsewhere,
    office: { roles: ['staff'], marketIds: ['lingcheng'] },
  })
  await roundAt(midnight(3))
  expect((await own.does('disputes.openDesk', {})).counts).toMatchObject({ lateWage: 0 })
  await roundAt(midnight(4))
  expect((await own.does('disputes.openDesk', {})).rows).toMatchObject([
    { kind: 'lateWage', id: itemId, title: '装卸搬运工', since: midnight(1), dueAt: midnight(4) },
  ])
  expect((await other.does('disputes.openDesk', {})).rows).toEqual([])
  expect((await other.does('wages.listLateWages', {})).rows).toEqual([])
  const asked = async (marketId: string) =>
    (await world.as('shi-yongjun').does('wages.listLateWages', { marketId })).rows.length
  expect([await asked('decheng'), await asked('lingcheng')]).toEqual([1, 0])
  await paidIn(world, employer, gigId)
  const left = (await own.does('disputes.openDesk', {})).rows
  expect(left).toMatchObject([{ kind: 'lateWage', reasons: ['等工人收款、签收或补资料，问工人'] }])
})

it('is told by WeChat where a template is configured, and counts what became of it', async () => {
  process.env.WECHAT_TEMPLATE_WAGE_LATE = 'wage-late'
  await unpaidWage()
  await roundAt(midnight(2))
  expect(notices().map(({ told }) => told)).toEqual([
    { worker: null, employer: null },
    { worker: 'sent', employer: 'sent' },
  ])
})
