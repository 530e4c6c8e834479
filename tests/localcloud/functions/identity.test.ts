/**
 * The functions host keeps who calls apart, however many call at once, and hands over what CloudBase would.
 */
import { people, personById } from '../../../localcloud/seed/people'
import { openTestCloud, type TestCloud } from '../fixtures/cloud'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await openTestCloud([
    { name: 'one', made: 'plain' },
    { name: 'two', made: 'plain' },
    { name: 'sdk', made: 'sdk' },
  ])
})
afterAll(() => cloud.close())

it('tells each of 400 calls, four at a time, its own caller and no other, before and after waiting', async () => {
  const callers = people.slice(0, 8)
  const tokens = await Promise.all(callers.map(({ personId }) => cloud.signIn(personId)))
  const seen: string[] = []

  async function callInTurn(lane: number): Promise<void> {
    for (let round = 0; round < 100; round += 1) {
      const index = (lane + round) % callers.length
      const name = lane % 2 === 0 ? 'one' : 'two'
      const { body } = await cloud.call(name, { act: 'wait', milliseconds: round % 3 }, tokens[index])
      const openid = callers[index]?.openid
      const views = [body.before, body.after].flatMap((view) => [view.fromEnvironment, view.fromContext])
      expect(views).toEqual([openid, openid, openid, openid])
      seen.push(views[0])
    }
  }

  await Promise.all([0, 1, 2, 3].map(callInTurn))
  expect(seen).toHaveLength(400)
  expect(new Set(seen).size).toBe(8)
})

it('forgets the person of the call before when nobody is signed in', async () => {
  const token = await cloud.signIn('zhang-lei')
  await cloud.call('one', {}, token)
  const { body } = await cloud.call('one', {})
  expect(body).toMatchObject({ fromEnvironment: null, fromContext: null })
})

it('gives the genuine SDK the openid in getUserInfo and in getCloudbaseContext', async () => {
  const { body } = await cloud.call('sdk', { act: 'who' }, await cloud.signIn('li-guirong'))
  const openid = personById('li-guirong')?.openid
  expect(body).toMatchObject({
    user: { openId: openid, appId: expect.stringMatching(/^wx/) },
    context: openid,
  })
})

it('adds userInfo to the event of a signed-in caller, as WeChat does, whatever the payload claims', async () => {
  const claimed = { userInfo: { openId: 'somebody-else' }, act: 'echo' }
  const { body } = await cloud.call('one', claimed, await cloud.signIn('zhang-lei'))
  expect(body.event.userInfo.openId).toBe(personById('zhang-lei')?.openid)
})

it('does not hand the openid on when one function calls another', async () => {
  const token = await cloud.signIn('zhang-lei')
  const { body } = await cloud.call('sdk', { act: 'callOther', name: 'one', data: { act: 'echo' } }, token)
  expect(body).toMatchObject({
    fromEnvironment: null,
    fromContext: null,
    source: 'scf',
    event: { act: 'echo' },
  })
})

it('refuses a token that was made up or altered', async () => {
  const token = await cloud.signIn('zhang-lei')
  const altered = token.replace('zhang-lei', 'hou-minxia')
  expect((await cloud.call('one', {}, altered)).status).toBe(401)
  expect((await cloud.call('one', {}, 'nonsense')).status).toBe(401)
})

it('keeps a sign-in over a restart', async () => {
  const token = await cloud.signIn('zhang-lei')
  await cloud.restart()
  const { body } = await cloud.call('one', {}, token)
  expect(body.fromEnvironment).toBe(personById('zhang-lei')?.openid)
})

it('lets sixteen callers at once call three functions deep', async () => {
  const calls = Array.from({ length: 16 }, () => cloud.call('sdk', { act: 'descend', depth: 2 }))
  const bodies = (await Promise.all(calls)).map(({ body }) => body)
  expect(bodies).toEqual(Array.from({ length: 16 }, () => ({ reached: true })))
})
