/** Writes pairs of documents in transactions without end and reports each id once its commit has returned. */
import { writeSync } from 'node:fs'
import { createDocumentEngine } from '../../../localcloud/documents/engine'
import { SqliteStore } from '../../../localcloud/documents/sqlite/store'

async function main(file: string): Promise<void> {
  const schema = {
    accounts: { indexes: [{ name: 'byPair', fields: [{ field: 'pair', direction: 1 as const }] }] },
  }
  const engine = createDocumentEngine({ store: new SqliteStore(file), schema, now: () => 0 })
  for (let turn = 0; ; turn += 1) {
    const pair = `${process.pid}:${turn}`
    const transactionId = engine.transactions.start()
    for (const side of ['debit', 'credit']) {
      const document = { _id: `${pair}:${side}`, pair, side }
      await engine.insert({ collection: 'accounts', documents: [document], transactionId })
    }
    engine.commit(transactionId)
    writeSync(1, `${pair}\n`)
  }
}

void main(process.argv[2] ?? '')
