/** What other functions may read of the inbox of notices. */
import type { Reads, Stored } from '../_kernel/collections'
import { notices, type ReceivedNotice } from './repository'

/** The notice as it came, proven to be WeChat's, or undefined. */
export const readNotice = (reads: Reads, inboxId: string): Promise<Stored<ReceivedNotice> | undefined> =>
  reads.get(notices, inboxId)
