/** Proves the papers of units, the window for people without a smartphone, and the sign-in of a PC. */
import { creditCode } from '../credit-code'
import { aHousehold, aWorker, idOf, papers, refusal, theOfficer } from '../people'
import { freshKey, openWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

describe('a unit', () => {
  it('is submitted by its handler and verified by an officer, once', async () => {
    const handler = await aHousehold(world, 'jia-wenhua')
    const submitted = await handler.does('accounts.submitUnit', papers())
    expect(submitted).toEqual({ unitId: `unit:${papers().creditCode}`, state: 'submitted' })
    const decision = { unitId: submitted.unitId, decision: 'verified' as const, reason: '证照齐全' }
    expect(await refusal(handler, ['accounts.decideUnit', decision])).toBe('kernel.caller.not-allowed')
    expect((await theOfficer(world).does('accounts.decideUnit', decision)).state).toBe('verified')
    expect(await refusal(theOfficer(world), ['accounts.decideUnit', decision])).toBe(
      'accounts.unit.not-waiting',
    )
    expect((await handler.does('accounts.openMe', {})).unit).toMatchObject({
      name: '德通物流园',
      state: 'verified',
    })
  })

  it('that was returned shows why, and may be handed in again', async () => {
    const handler = await aHousehold(world, 'jia-wenhua')
    const { unitId } = await handler.does('accounts.submitUnit', papers())
    await theOfficer(world).does('accounts.decideUnit', {
      unitId,
      decision: 'returned',
      reason: '执照看不清',
    })
    expect((await handler.does('accounts.openMe', {})).unit).toMatchObject({ returnReason: '执照看不清' })
    expect((await handler.does('accounts.submitUnit', papers())).state).toBe('submitted')
  })

  it('is refused a wrong code, a second handler, and a handler without a name', async () => {
    const handler = await aHousehold(world, 'jia-wenhua')
    const wrong = {
      ...papers(),
      creditCode: creditCode('91371402MA3ABCDE1').replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    }
    expect(await refusal(handler, ['accounts.submitUnit', wrong])).toBe(
      'accounts.credit-code.check-character',
    )
    await handler.does('accounts.submitUnit', papers())
    expect(await refusal(handler, ['accounts.submitUnit', papers()])).toBe('accounts.unit.under-review')
    const second = await aHousehold(world, 'dong-zhenhua')
    expect(await refusal(second, ['accounts.submitUnit', papers()])).toBe('accounts.unit.taken')
    const nameless = world.as('pan-yuqin')
    await nameless.does('accounts.registerEmployer', { phoneCode: nameless.phoneCode() })
    expect(await refusal(nameless, ['accounts.submitUnit', papers('91371402MA3ABCDE2')])).toBe(
      'accounts.unit.papers-missing',
    )
  })

  it('stores the name of its legal representative sealed', async () => {
    await (await aHousehold(world, 'jia-wenhua')).does('accounts.submitUnit', papers())
    expect(JSON.stringify(world.documents('units'))).not.toContain('贾文华')
  })
})

describe('the window', () => {
  const atWindow = (personId = 'hu-yufen') => {
    const { person } = world.as(personId)
    return {
      name: person?.name ?? '',
      idNumber: person?.idNumber ?? '',
      trades: ['orchard' as const],
      marketId: 'decheng',
      confirmed: 'spoken' as const,
    }
  }

  it('registers somebody without a phone, finds them by their card, and keeps how they agreed', async () => {
    const staff = world.as('cui-xiuying')
    const person = await staff.does('accounts.registerAtWindow', atWindow())
    expect(person).toMatchObject({ nameMasked: '胡**', phoneMasked: null, trades: ['orchard'] })
    const { people } = await staff.does('accounts.findPerson', { cardCode: person.cardCode })
    expect(people).toEqual([person])
    expect(person.cardCode.length).toBeLessThanOrEqual(32)
    const [row] = world.documents('audit') as readonly Record<string, unknown>[]
    expect(row).toMatchObject({ action: 'accounts.registerAtWindow', confirmation: { how: 'spoken' } })
  })

  it('registers one person once, whoever comes second', async () => {
    const staff = world.as('cui-xiuying')
    const key = freshKey()
    const twins = await Promise.all(
      Array.from({ length: 5 }, () => staff.does('accounts.registerAtWindow', atWindow(), { key })),
    )
    expect(new Set(twins.map(({ personId }) => personId)).size).toBe(1)
    const again = await staff.does('accounts.registerAtWindow', atWindow())
    expect(again.personId).toBe(twins[0]?.personId)
    expect(world.counts().identities).toBe(1)
  })

  it('finds people by phone, masked, and refuses a phone that is another’s', async () => {
    const worker = await aWorker(world)
    const staff = world.as('cui-xiuying')
    const phone = worker.person?.phone ?? ''
    const { people } = await staff.does('accounts.findPerson', { phone })
    expect(people).toMatchObject([
      { personId: await idOf(worker), phoneMasked: '190****1014', nameMasked: '张*' },
    ])
    expect(await refusal(staff, ['accounts.registerAtWindow', { ...atWindow(), phone }])).toBe(
      'accounts.phone.taken',
    )
  })

  it('finds nobody by a forged card, and is open to staff alone', async () => {
    const worker = await aWorker(world)
    const cardCode = `c:${await idOf(worker)}:abcdefghij`
    expect(await world.as('cui-xiuying').does('accounts.findPerson', { cardCode })).toEqual({ people: [] })
    expect(await refusal(worker, ['accounts.findPerson', { cardCode }])).toBe('kernel.caller.not-allowed')
    expect(await refusal(worker, ['accounts.registerAtWindow', atWindow()])).toBe('kernel.caller.not-allowed')
  })
})

describe('a PC', () => {
  const pollSecret = 'a1b2c3d4e5f6g7h8'
  const start = () => world.nobody.does('accounts.startDeskSignIn', { device: '窗口 3 号', pollSecret })

  it('is signed in by an officer’s phone and holds a token for eight hours, given once', async () => {
    const { code } = await start()
    const collect = { code, pollSecret }
    expect(await world.nobody.does('accounts.collectDeskToken', collect)).toEqual({ state: 'waiting' })
    const approved = await theOfficer(world).does('accounts.approveDeskSignIn', { code })
    expect(approved).toEqual({ device: '窗口 3 号' })
    const tokens = await Promise.all(
      [1, 2, 3].map(() => world.nobody.does('accounts.collectDeskToken', collect)),
    )
    const given = tokens.flatMap((answer) => (answer.state === 'approved' ? [answer] : []))
    expect(given).toHaveLength(1)
    const deskToken = given[0]?.deskToken ?? ''
    const me = await world.nobody.does('accounts.openMe', {}, { deskToken })
    expect(me.officeRoles).toEqual(['employmentOfficer'])
    expect(JSON.stringify(world.documents('desks'))).not.toContain(pollSecret)
    expect(JSON.stringify(world.documents('audit'))).not.toContain(deskToken)
    world.passMinutes(480)
    expect(await world.nobody.does('accounts.openMe', {}, { deskToken })).toMatchObject({ signedIn: false })
  })

  it('gets nothing without its secret, after five minutes, or by a citizen’s phone', async () => {
    const { code } = await start()
    expect(await refusal(await aWorker(world), ['accounts.approveDeskSignIn', { code }])).toBe(
      'kernel.caller.not-allowed',
    )
    await theOfficer(world).does('accounts.approveDeskSignIn', { code })
    const wrong = { code, pollSecret: 'z'.repeat(16) }
    expect(await world.nobody.does('accounts.collectDeskToken', wrong)).toEqual({ state: 'expired' })
    world.passMinutes(5)
    expect(await world.nobody.does('accounts.collectDeskToken', { code, pollSecret })).toEqual({
      state: 'expired',
    })
    expect(await refusal(theOfficer(world), ['accounts.approveDeskSignIn', { code }])).toBe(
      'accounts.desk.code-not-valid',
    )
  })

  it('cannot sign in another PC', async () => {
    const first = await start()
    await theOfficer(world).does('accounts.approveDeskSignIn', { code: first.code })
    const answer = await world.nobody.does('accounts.collectDeskToken', { code: first.code, pollSecret })
    const deskToken = answer.state === 'approved' ? answer.deskToken : ''
    const second = await start()
    expect(
      await refusal(world.nobody, ['accounts.approveDeskSignIn', { code: second.code }], { deskToken }),
    ).toBe('accounts.desk.phone-needed')
  })
})
