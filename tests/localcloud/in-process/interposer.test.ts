/** Proves that a test can stand between the genuine SDK and the cloud: fail before, fail after, make old. */
import cloudbase from '@cloudbase/node-sdk'
import { createInProcessCloud, type Interposer } from '../../../localcloud/in-process/cloud'

let interpose: Interposer = (request, handle) => handle(request)
const cloud = createInProcessCloud({
  schema: { days: { indexes: [] } },
  now: () => Date.parse('2026-11-24T01:00:00.000Z'),
  onRequest: (request, handle) => interpose(request, handle),
})
const sdk = cloudbase.init({ env: 'local-env', secretId: 'in', secretKey: 'process' })
const days = sdk.database().collection('days')

const numbers = async (): Promise<unknown[]> => {
  const { data } = await days.get()
  return (data as { readonly n: number }[]).map(({ n }) => n)
}

beforeEach(() => {
  interpose = (request, handle) => handle(request)
  cloud.reset()
})
afterAll(() => cloud.uninstall())

describe('the interposer', () => {
  it('lets a write fail before it happens', async () => {
    interpose = () => Promise.reject(new Error('connect ECONNREFUSED'))
    await expect(days.add({ n: 1 })).rejects.toThrow('ECONNREFUSED')
    interpose = (request, handle) => handle(request)
    expect(await numbers()).toEqual([])
  })

  it('loses the answer of a write that happened', async () => {
    interpose = async (request, handle) => {
      await handle(request)
      throw new Error('ESOCKETTIMEDOUT')
    }
    await expect(days.add({ n: 1 })).rejects.toThrow('ESOCKETTIMEDOUT')
    interpose = (request, handle) => handle(request)
    expect(await numbers()).toEqual([1])
  })

  it('answers in the words of the store, and the SDK tells them to its caller', async () => {
    interpose = () =>
      Promise.resolve({ code: 'DATABASE_TRANSACTION_CONFLICT', message: 'again', requestId: 'r' })
    await expect(days.doc('a').get()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
  })

  it('gives a read from before, as a replica that lags does', async () => {
    await days.add({ n: 1 })
    let before: object | undefined
    interpose = async (request, handle) => (before ??= await handle(request))
    expect(await numbers()).toEqual([1])
    interpose = (request, handle) => handle(request)
    await days.add({ n: 2 })
    interpose = () => Promise.resolve(before ?? {})
    expect(await numbers()).toEqual([1])
  })
})
