/**
 * Gives each worker credentials of its own, derived from one key, so that the platform can tell its callers
 * apart.
 */
import { createHmac } from 'node:crypto'
import type { WorkerCredentials } from './caller'

export function workerCredentials(platformKey: Buffer): (workerId: string) => WorkerCredentials {
  return (workerId) => ({
    secretId: workerId,
    secretKey: createHmac('sha256', platformKey).update(`worker:${workerId}`).digest('hex'),
    // The SDK sends it along with every request; the protocol knows a caller by it.
    sessionToken: workerId,
  })
}
