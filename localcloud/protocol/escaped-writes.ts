/**
 * Catches writes that leave an open transaction: `transaction.collection(x).where(y).update()` and
 * `.remove()` send no transaction id, so they would stay although the transaction is rolled back. Production
 * is silent; here it is loud.
 */
import { DatabaseFailure } from '../documents/failure'

export class EscapedWrites {
  private readonly open = new Map<string, Set<string>>()

  constructor(private readonly isOpen: (transactionId: string) => boolean) {}

  opened(caller: string, transactionId: string): void {
    const transactions = this.open.get(caller) ?? new Set<string>()
    this.open.set(caller, transactions.add(transactionId))
  }

  /** Takes the caller of a write without transaction id; throws while that caller has a transaction open. */
  refuse(caller: string): void {
    const transactions = this.open.get(caller)
    if (!transactions) return
    for (const transactionId of transactions) {
      if (this.isOpen(transactionId)) throw escaped()
      transactions.delete(transactionId)
    }
    this.open.delete(caller)
  }
}

function escaped(): DatabaseFailure {
  return new DatabaseFailure(
    'LOCAL_WRITE_ESCAPES_TRANSACTION',
    'a write without transaction id was sent while its caller has an open transaction: ' +
      'where().update() and where().remove() do not join a transaction and would stay after a rollback; ' +
      'write by doc() instead',
  )
}
