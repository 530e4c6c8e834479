/** Proves registration by phone: three taps, one code once, one phone one person; and the one real name. */
import { aWorker, confirmName, nameOf, refusal } from '../people'
import { freshKey, openWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

describe('registration by phone', () => {
  it('knows a stranger as signed in but not registered, and a phone without login as neither', async () => {
    const stranger = { signedIn: true, registered: false, personId: null }
    expect(await world.as('zhang-lei').does('accounts.openMe', {})).toMatchObject(stranger)
    expect(await world.nobody.does('accounts.openMe', {})).toMatchObject({ signedIn: false })
  })

  it('makes a worker with a masked phone and no name yet', async () => {
    const worker = await aWorker(world, 'zhang-lei', { named: false })
    expect(await worker.does('accounts.openMe', {})).toMatchObject({
      registered: true,
      isWorker: true,
      isEmployer: false,
      phoneMasked: '190****1014',
      nameMasked: null,
      realName: 'missing',
      trades: ['loader'],
      marketId: 'decheng',
    })
  })

  it('lets the same person hire too, without a second account', async () => {
    const worker = await aWorker(world)
    const before = world.counts().persons
    const me = await worker.does('accounts.registerEmployer', { phoneCode: worker.phoneCode() })
    expect(me).toMatchObject({ isWorker: true, isEmployer: true, realName: 'confirmed' })
    expect(world.counts().persons).toBe(before)
  })

  it('registers once when a tap arrives five times at once, with five equal answers', async () => {
    const worker = world.as('zhang-lei')
    const before = world.counts().persons ?? 0
    const input = { phoneCode: worker.phoneCode(), trades: ['loader' as const], marketId: 'decheng' }
    const key = freshKey()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => worker.does('accounts.registerWorker', input, { key })),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(world.counts().persons).toBe(before + 1)
  })

  it('answers the repetition of an answered tap although its code is used up', async () => {
    const worker = world.as('zhang-lei')
    const input = { phoneCode: worker.phoneCode(), trades: ['loader' as const] }
    const key = freshKey()
    const first = await worker.does('accounts.registerWorker', input, { key })
    expect(await worker.does('accounts.registerWorker', input, { key })).toEqual(first)
  })

  it('refuses the same key for another wish', async () => {
    const worker = await aWorker(world)
    const key = freshKey()
    await worker.does('accounts.changeSettings', { elderMode: true }, { key })
    expect(await refusal(worker, ['accounts.changeSettings', { elderMode: false }], { key })).toBe(
      'kernel.key.reused',
    )
  })

  it('refuses a code that WeChat never gave', async () => {
    const input = { phoneCode: 'madeupcode123', trades: ['loader' as const] }
    expect(await refusal(world.as('zhang-lei'), ['accounts.registerWorker', input])).toBe(
      'accounts.phone.code-not-valid',
    )
  })

  it('refuses a phone that belongs to somebody else', async () => {
    const first = await aWorker(world)
    const input = { phoneCode: first.phoneCode(), trades: ['mover' as const] }
    expect(await refusal(world.as('liu-yang'), ['accounts.registerWorker', input])).toBe(
      'accounts.phone.taken',
    )
  })

  it('needs a login', async () => {
    const input = { phoneCode: world.as('zhang-lei').phoneCode() }
    expect(await refusal(world.nobody, ['accounts.registerEmployer', input])).toBe('kernel.caller.unknown')
  })

  it('stores no name, phone or identity number that can be read', async () => {
    const { person } = await aWorker(world)
    const stored = JSON.stringify(['persons', 'audit', 'identities'].map((name) => world.documents(name)))
    for (const secret of [person?.name, person?.phone, person?.idNumber]) {
      expect(secret).toBeTruthy()
      expect(stored).not.toContain(secret)
    }
  })
})

describe('settings', () => {
  it('change only what is named', async () => {
    const worker = await aWorker(world)
    const me = await worker.does('accounts.changeSettings', { elderMode: true })
    expect(me).toMatchObject({ elderMode: true, trades: ['loader'], marketId: 'decheng' })
  })

  it('are refused to somebody who has not registered', async () => {
    expect(await refusal(world.as('zhang-lei'), ['accounts.changeSettings', { elderMode: true }])).toBe(
      'accounts.person.not-registered',
    )
  })
})

describe('a real name', () => {
  const confirming = (personId: string) => aWorker(world, personId, { named: false })

  it('is confirmed by the register, sealed and shown masked', async () => {
    const me = await confirmName(await confirming('zhang-lei'))
    expect(me).toMatchObject({ realName: 'confirmed', nameMasked: '张*', isMinor: false })
  })

  it('of a seventeen-year-old is confirmed and marks a minor', async () => {
    expect(await confirmName(await confirming('song-dashuai'))).toMatchObject({ isMinor: true })
  })

  it('of a fifteen-year-old is refused', async () => {
    const child = await confirming('han-xiaobao')
    expect(await refusal(child, ['accounts.confirmRealName', nameOf(child)])).toBe('accounts.age.child')
  })

  it('with a number that does not fit is refused before anybody is asked', async () => {
    const worker = await confirming('zhang-lei')
    const input = { ...nameOf(worker), idNumber: '371402199305041112' }
    expect(await refusal(worker, ['accounts.confirmRealName', input])).toBe('accounts.id-number.check-digit')
  })

  it('that the register does not know under this number is refused', async () => {
    const worker = await confirming('zhang-lei')
    const input = { ...nameOf(world.as('liu-yang')), name: '张磊' }
    expect(await refusal(worker, ['accounts.confirmRealName', input])).toBe('accounts.real-name.different')
  })

  it('can wait when the register is down, or answers without its signature', async () => {
    const worker = await confirming('zhang-lei')
    const register = jest.spyOn(globalThis, 'fetch')
    register.mockRejectedValueOnce(new Error('connection refused'))
    const input = nameOf(worker)
    expect(await refusal(worker, ['accounts.confirmRealName', input])).toBe(
      'accounts.real-name.register-down',
    )
    register.mockResolvedValueOnce(new Response('{"matched":true}'))
    expect(await refusal(worker, ['accounts.confirmRealName', input])).toBe(
      'accounts.real-name.register-down',
    )
    register.mockRestore()
    expect(await confirmName(worker)).toMatchObject({ realName: 'confirmed' })
  })

  it('belongs to one person and one person has one', async () => {
    const first = await aWorker(world)
    const second = await confirming('liu-yang')
    expect(await refusal(second, ['accounts.confirmRealName', nameOf(first)])).toBe('accounts.identity.taken')
    expect(await refusal(first, ['accounts.confirmRealName', nameOf(second)])).toBe(
      'accounts.real-name.fixed',
    )
  })
})
