/** Who may come in and what may be posted: each door refuses with its own reason, and the window helps. */
import type { Citizen } from './citizen'
import { type City, startCity } from './city'
import { aHousehold, aUnit, aWorker, cardOf, papers, registered } from './newcomers'
import { eightHours, posted } from './working-day'

jest.setTimeout(60_000)

let city: City
let unit: Citizen

beforeAll(async () => {
  city = await startCity()
  unit = await aUnit(city)
})
afterAll(() => city.close())

describe('a real name', () => {
  const refusedName = async (personId: string, card: ReturnType<typeof cardOf>) =>
    (await registered(city, personId)).isRefused('accounts.confirmRealName', card)

  it('of a fifteen-year-old is refused, with the day from which it is possible', async () => {
    const child = await registered(city, 'han-xiaobao')
    const reply = await child.call('accounts.confirmRealName', cardOf('han-xiaobao'))
    expect(reply).toMatchObject({ error: { code: 'accounts.age.child', facts: { allowedOn: '2027-02-10' } } })
  })

  it('that does not belong to the number is refused', async () => {
    const mixed = { ...cardOf('liu-yang'), name: '刘洋洋' }
    expect(await refusedName('liu-yang', mixed)).toBe('accounts.real-name.different')
  })

  it('with a number whose last digit does not fit is refused', async () => {
    const mistyped = { ...cardOf('guo-ming'), idNumber: '371402200009091112' }
    expect(await refusedName('guo-ming', mistyped)).toBe('accounts.id-number.check-digit')
  })

  it('that somebody else has registered is refused', async () => {
    await aWorker(city, 'zhang-lei')
    expect(await refusedName('yang-bo', cardOf('zhang-lei'))).toBe('accounts.identity.taken')
  })
})

it('keeps a seventeen-year-old from a trade that is closed to minors, and takes them for another', async () => {
  const minor = await aWorker(city, 'song-dashuai', ['event', 'tally'])
  const closed = await posted(unit, { trade: 'event' })
  expect(await minor.isRefused('gigs.acceptGig', { gigId: closed })).toBe('accounts.minor.trade-closed')
  const open = await posted(unit, { trade: 'tally' })
  await minor.does('gigs.acceptGig', { gigId: open })
})

it('lets a unit that waits for its check draft, and publish only when an officer has verified it', async () => {
  const employer = await aHousehold(city, 'dong-zhenhua')
  const newPapers = {
    ...papers,
    name: '鸿图装饰',
    creditCode: '91371402MA3HT0010E',
    legalRepresentative: '董振华',
  }
  const { unitId } = await employer.does('accounts.submitUnit', newPapers)
  const draft = await employer.does('gigs.postGig', { gig: eightHours, publish: false })
  expect(draft.state).toBe('drafted')
  const publish = { gig: eightHours, publish: true }
  expect(await employer.isRefused('gigs.postGig', publish)).toBe('gigs.publish.unit-unverified')
  const officer = await city.as('fan-liping')
  const desk = await officer.does('disputes.openDesk', {})
  expect(desk.rows.map(({ kind, id }) => ({ kind, id }))).toContainEqual({ kind: 'newUnit', id: unitId })
  await officer.does('accounts.decideUnit', { unitId, decision: 'verified', reason: '证照齐全' })
  expect(await employer.does('gigs.postGig', publish)).toMatchObject({ state: 'published' })
})

it('holds a post that asks for a deposit until an officer has looked, and shows it to nobody', async () => {
  const gig = { ...eightHours, content: '装卸家电,先交押金 200 元' }
  const { gigId, state } = await unit.does('gigs.postGig', { gig, publish: true })
  expect(state).toBe('flagged')
  const listed = async () => (await city.nobody.does('gigs.listGigs', {})).gigs.map((each) => each.gigId)
  expect(await listed()).not.toContain(gigId)
  const worker = await aWorker(city, 'sun-lili')
  expect(await worker.isRefused('gigs.acceptGig', { gigId })).toBe('gigs.gig.not-open')
  const officer = await city.as('fan-liping')
  const desk = await officer.does('disputes.openDesk', {})
  const row = desk.rows.find(({ id }) => id === gigId)
  expect(row?.reasons.join()).toContain('押金')
  await officer.does('gigs.decideGig', { gigId, decision: 'returned', reason: '不能收押金,请删掉再发' })
  const returned = await unit.does('gigs.openGig', { gigId })
  expect(returned).toMatchObject({ state: 'returned', returnReason: '不能收押金,请删掉再发' })
  expect(await listed()).not.toContain(gigId)
})

describe('a person without a phone', () => {
  it('is registered and takes a seat at the window, with their signature kept', async () => {
    const staff = await city.as('cui-xiuying')
    const { name, idNumber } = cardOf('feng-laocai')
    const person = await staff.does('accounts.registerAtWindow', {
      ...{ name, idNumber },
      ...{ trades: ['cleaner'], marketId: 'decheng', confirmed: 'spoken' },
    })
    const gigId = await posted(unit, { trade: 'cleaner', fundsModel: 'recorded' })
    const onBehalfOf = person.personId
    const confirmation = { how: 'card', cardCode: person.cardCode } as const
    const { bookingId } = await staff.does('gigs.acceptGig', { gigId }, { onBehalfOf, confirmation })
    expect(bookingId).toBe(`booking:${gigId}:${onBehalfOf}`)
    const audit = await city.documents<{ action: string; personId: string; confirmation: unknown }>('audit')
    const row = audit.find(({ action, personId }) => action === 'gigs.acceptGig' && personId === onBehalfOf)
    expect(row?.confirmation).toEqual(confirmation)
  })

  it('is not acted for without their word, with somebody else’s card, or by a neighbour', async () => {
    const staff = await city.as('cui-xiuying')
    const neighbour = await aWorker(city, 'wang-jianguo')
    const known = await staff.does('accounts.registerAtWindow', {
      name: cardOf('zhao-hongwei').name,
      idNumber: cardOf('zhao-hongwei').idNumber,
      ...{ trades: ['cleaner'], marketId: 'decheng', confirmed: 'signed' },
    })
    const other = await staff.does('accounts.findPerson', { phone: '19000001014' })
    const gigId = await posted(unit, { trade: 'cleaner' })
    const tap = (who: Citizen, more: object) =>
      who.isRefused('gigs.acceptGig', { gigId }, { onBehalfOf: known.personId, ...more })
    expect(await tap(staff, {})).toBe('kernel.behalf.not-confirmed')
    const wrongCard = { how: 'card', cardCode: other.people[0]?.cardCode }
    expect(await tap(staff, { confirmation: wrongCard })).toBe('kernel.behalf.not-confirmed')
    expect(await tap(neighbour, { confirmation: { how: 'signed' } })).toBe('kernel.caller.not-allowed')
  })
})
