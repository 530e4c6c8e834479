/** The door of the local cloud: every request gets a reply, whatever it says. */
import { createDocumentEngine } from '../../../localcloud/documents/engine'
import { MemoryStore } from '../../../localcloud/documents/memory/store'
import { createProtocol, type ProtocolOptions } from '../../../localcloud/protocol/protocol'

function createDoor(
  handlers: Partial<ProtocolOptions> = {},
): (body: Record<string, unknown>) => Promise<object> {
  const schema = { gigs: { indexes: [] } }
  const engine = createDocumentEngine({ store: new MemoryStore(), schema, now: () => 0 })
  const protocol = createProtocol({ engine, ...handlers })
  return (body) => protocol.handle({ body, headers: {} })
}

describe('the protocol', () => {
  it.each([
    [{}],
    [{ action: 'database.unheard' }],
    [{ action: 'storage.getUploadMetadata' }],
    [{ action: 'database.getDocument' }],
    [{ action: 'database.getDocument', collectionName: 'gigs', query: '{broken' }],
    [{ action: 'database.getDocument', collectionName: 'gigs', query: '[1]' }],
    [{ action: 'database.getDocument', collectionName: 'gigs', limit: -1 }],
    [{ action: 'database.insertDocument', collectionName: 'gigs', data: [5] }],
    [{ action: 'database.insertDocument', collectionName: 'gigs', data: ['5'] }],
    [{ action: 'database.modifyDocument', collectionName: 'gigs', data: '{"plain":1}' }],
    [{ action: 'database.aggregateDocuments', collectionName: 'gigs', stages: 'all' }],
  ])('refuses %j with a code and a request id', async (body) => {
    expect(await createDoor()(body)).toMatchObject({
      requestId: expect.any(String),
      code: 'INVALID_PARAM',
      message: expect.any(String),
    })
  })

  it('tells a transaction nobody knows from a request nobody understands', async () => {
    const door = createDoor()
    const reply = await door({ action: 'database.commitTransaction', transactionId: 'gone' })
    expect(reply).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })

  it('hands functions, storage and WeChat to their handlers', async () => {
    const door = createDoor({
      invokeFunction: ({ name, event }) => Promise.resolve({ name, event }),
      storage: () => Promise.resolve({ data: { url: 'http://127.0.0.1/upload' } }),
      wechat: () => Promise.resolve(Buffer.from('image')),
    })
    const invoked = await door({
      action: 'functions.invokeFunction',
      function_name: 'clock',
      request_data: '{"a":1}',
    })
    expect(invoked).toMatchObject({ data: { response_data: '{"name":"clock","event":{"a":1}}' } })
    expect(await door({ action: 'storage.getUploadMetadata' })).toMatchObject({
      data: { url: 'http://127.0.0.1/upload' },
    })
    expect(await door({ action: 'wx.openApi' })).toEqual(Buffer.from('image'))
  })

  it('answers a fault of a handler as SYS_ERR and goes on', async () => {
    const door = createDoor({ invokeFunction: () => Promise.reject(new Error('the worker died')) })
    const reply = await door({ action: 'functions.invokeFunction', function_name: 'clock' })
    expect(reply).toMatchObject({ code: 'SYS_ERR', message: expect.stringContaining('the worker died') })
  })
})
