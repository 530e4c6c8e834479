/** Lends the seeding steps the city's own machinery: documents by id, real function calls, phone codes. */
import type { MovableClock } from '../clock/movable-clock'
import type { DocumentEngine } from '../documents/engine'
import type { FunctionHost } from '../functions/host'
import type { Payment } from '../gateway/payment'
import type { FileStore } from '../storage/file-store'
import type { PhoneCodes } from '../wechat/phone-codes'
import type { SeedMarker, SeedTools } from './index'

const markerCollection = 'demonstration'
const markerId = 'seed:1'

export function seedTools(facts: {
  readonly engine: DocumentEngine
  readonly host: FunctionHost
  readonly phoneCodes: PhoneCodes
  readonly variables: Readonly<Record<string, string>>
  readonly clock: MovableClock
  readonly payment: Payment
  readonly files: FileStore
  readonly opensAt: number
  say(progress: string): void
}): SeedTools {
  const { engine, host, phoneCodes, variables, clock, payment, files, opensAt, say } = facts
  return {
    now: clock.now,
    opensAt,
    moveTo: async (atMs) => {
      clock.moveTo(atMs)
      await payment.tick()
    },
    playPayment: async (action, input) => {
      const { status, body } = payment.standIn.control(action, input)
      if (status !== 200) throw new Error(`${action}: ${JSON.stringify(body)}`)
      await payment.tick()
    },
    put: async (collection, documents) => {
      for (const document of documents) await engine.replace({ collection, id: document._id, document })
    },
    keepFile: async (cloudPath, content) => {
      await files.save(cloudPath, content)
      return files.fileIdOf(cloudPath)
    },
    call: async (functionName, event, caller) => {
      const reply = await host.call({ functionName, eventText: JSON.stringify(event), caller })
      return JSON.parse(reply.resultText)
    },
    phoneCodeOf: phoneCodes.issue,
    variables,
    say,
  }
}

/** The marker is a document among the seeded ones, so a lost store is seeded anew and a kept one is not. */
export function seedMarker(engine: DocumentEngine, now: () => number): SeedMarker {
  engine.createCollection(markerCollection)
  return {
    isDone: () =>
      engine.find({ collection: markerCollection, criteria: { _id: markerId }, limit: 1 }).length > 0,
    setDone: async () => {
      const document = { _id: markerId, doneAt: new Date(now()).toISOString() }
      await engine.replace({ collection: markerCollection, id: markerId, document })
    },
  }
}
