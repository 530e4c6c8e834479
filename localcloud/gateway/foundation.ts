/** What everything stands on: the open port, the data folder, the clock, the secrets, the document engine. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createMovableClock } from '../clock/movable-clock'
import { createDocumentEngine } from '../documents/engine'
import { SqliteStore } from '../documents/sqlite/store'
import { readConfiguration } from '../functions/configuration'
import { workerCredentials } from '../functions/credentials'
import { keepSecrets } from '../functions/secrets'
import { openDataFolder } from './data-folder'
import { readSchema } from './read-schema'
import { openGateway } from './server'

export interface FoundationWishes {
  /** 0 = any free port. */
  readonly port: number
  readonly dataFolder: string
  readonly functionsFolder: string
  /** When a new city begins, milliseconds since 1970; now, when it is not said. */
  readonly beginsAt?: number | undefined
}

export type Foundation = Awaited<ReturnType<typeof openFoundation>>

export async function openFoundation({ port, dataFolder, functionsFolder, beginsAt }: FoundationWishes) {
  // The port first: a second process on the same data ends here, before it touches anything.
  const gateway = await openGateway(port)
  const data = openDataFolder(dataFolder)
  // A city that has documents has begun, and its clock with it.
  const isNew = !existsSync(data.documents)
  const clock = createMovableClock(data.clock, isNew ? { beginsAt } : {})
  const secrets = keepSecrets(data.secrets)
  const platformKey = Buffer.from(secrets.platformKey, 'base64')
  const store = new SqliteStore(data.documents)
  const engine = createDocumentEngine({ store, now: clock.now, schema: readSchema(functionsFolder) })
  return {
    gateway,
    url: `http://127.0.0.1:${gateway.port}`,
    data,
    clock,
    secrets,
    platformKey,
    credentialsFor: workerCredentials(platformKey),
    functionsFolder,
    cloud: readConfiguration(functionsFolder),
    engine,
  }
}

/** The folder of built functions inside the build folder. */
export const functionsFolderOf = (distFolder: string) => join(distFolder, 'cloudfunctions')
