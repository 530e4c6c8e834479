/** An audit row must not give away what the documents keep sealed. */
import { createHash } from 'node:crypto'
import { aWorker, idOf, nameOf } from '../functions/people'
import { type Actor, openWorld, type World } from '../functions/world'

let world: World
let worker: Actor

beforeAll(async () => {
  world = await openWorld()
  worker = await aWorker(world)
})
afterAll(() => world.close())

const rows = () =>
  world.documents('audit') as readonly { readonly action: string; readonly inputHash: string }[]

it('has no plain hash of an ID number, which could be found by trying all of them', async () => {
  const asked = JSON.stringify(['accounts.confirmRealName', await idOf(worker), nameOf(worker)])
  const plain = createHash('sha256').update(asked)
  const row = rows().find(({ action }) => action === 'accounts.confirmRealName')
  expect(row?.inputHash).toHaveLength(43)
  expect(row?.inputHash).not.toBe(plain.digest('base64url'))
})

it('names neither name, number nor phone', () => {
  const stored = JSON.stringify(
    ['audit', 'outbox', 'readings', 'journal'].map((name) => world.documents(name)),
  )
  const { name = '?', idNumber = '?', phone = '?' } = worker.person ?? {}
  for (const secret of [name, idNumber, phone]) expect(stored).not.toContain(secret)
})
