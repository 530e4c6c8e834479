/** What functions send to the database can be read afterwards, so that it can be sent again without them. */
import { createDocumentEngine } from '../../../localcloud/documents/engine'
import { MemoryStore } from '../../../localcloud/documents/memory/store'
import { countOperations } from '../../../localcloud/protocol/operation-count'
import { traceOperations } from '../../../localcloud/protocol/operation-trace'
import { createProtocol } from '../../../localcloud/protocol/protocol'

function watchedDoor() {
  const schema = { gigs: { indexes: [] } }
  const engine = createDocumentEngine({ store: new MemoryStore(), schema, now: () => 0 })
  const protocol = traceOperations(countOperations(createProtocol({ engine })))
  const ask = (body: Record<string, unknown>) =>
    protocol.handle({ body: { sessionToken: 'worker-gigs-3', ...body }, headers: {} })
  return { protocol, ask }
}

const read = { action: 'database.getDocument', collectionName: 'gigs' }

describe('the trace', () => {
  it('keeps operations in order, with the transaction that each began', async () => {
    const { protocol, ask } = watchedDoor()
    protocol.startTrace()
    const { transactionId } = (await ask({ action: 'database.startTransaction' })) as {
      transactionId: string
    }
    await ask({ ...read, transactionId })
    expect(protocol.endTrace()).toEqual([
      expect.objectContaining({ action: 'database.startTransaction', began: transactionId }),
      {
        functionName: 'gigs',
        action: 'database.getDocument',
        body: { ...read, transactionId, sessionToken: 'worker-gigs-3' },
      },
    ])
  })

  it('keeps nothing before it begins and after it ends, and nothing that is not of the database', async () => {
    const { protocol, ask } = watchedDoor()
    await ask(read)
    protocol.startTrace()
    await ask({ action: 'storage.getUploadMetadata' })
    expect(protocol.endTrace()).toEqual([])
    await ask(read)
    expect(protocol.endTrace()).toEqual([])
    expect(protocol.counts()).toMatchObject({ gigs: { 'database.getDocument': 2 } })
  })
})
