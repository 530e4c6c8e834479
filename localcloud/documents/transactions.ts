/**
 * Decides the life of transactions as production does: each sees the documents of its start, the first writer
 * of a document wins at once, one operation at a time, at most 100 of them, and 30 seconds from start to
 * commit.
 */
import { transactionBusy, transactionConflict, transactionGone, transactionTooLong } from './failure'
import type { SnapshotHistory } from './snapshot-history'
import type { Claim, WriteSet } from './write-set'

export interface Transaction {
  readonly id: string
  readonly snapshot: number
  readonly startedAtMilliseconds: number
  readonly writes: WriteSet
  readonly ended: Promise<void>
}

interface Running extends Transaction {
  readonly end: () => void
  operations: number
  busy: boolean
}

const lifeMilliseconds = 30_000
const operationsAtMost = 100

export interface TransactionRules {
  readonly history: SnapshotHistory
  readonly now: () => number
  readonly newId: () => string
  readonly newWrites: () => WriteSet
}

export class Transactions {
  private readonly running = new Map<string, Running>()
  private readonly locks = new Map<string, Running>()

  constructor(private readonly rules: TransactionRules) {}

  start(): string {
    this.expire()
    const id = this.rules.newId()
    let end: () => void = () => undefined
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    this.running.set(id, {
      id,
      snapshot: this.rules.history.openSnapshot(),
      startedAtMilliseconds: this.rules.now(),
      writes: this.rules.newWrites(),
      ended,
      end,
      operations: 0,
      busy: false,
    })
    return id
  }

  isOpen(id: string): boolean {
    this.expire()
    return this.running.has(id)
  }

  /** Begins one operation; whoever begins must finish. A second one in flight is refused. */
  begin(id: string, { counts }: { counts: boolean }): Transaction {
    const transaction = this.find(id)
    if (transaction.busy) throw transactionBusy()
    if (counts && transaction.operations >= operationsAtMost) throw transactionTooLong(operationsAtMost)
    transaction.busy = true
    if (counts) transaction.operations += 1
    return transaction
  }

  finish(id: string): void {
    const transaction = this.running.get(id)
    if (transaction) transaction.busy = false
  }

  find(id: string): Running {
    this.expire()
    const transaction = this.running.get(id)
    if (!transaction) throw transactionGone()
    return transaction
  }

  /** Takes the locks of everything a transaction has written; whoever comes second is ended and told. */
  claimAll(id: string): void {
    const transaction = this.find(id)
    const { claims } = transaction.writes
    if (claims.some((claim) => this.isTaken(claim, transaction))) {
      this.end(id)
      throw transactionConflict()
    }
    for (const { lock } of claims) this.locks.set(lock, transaction)
  }

  /** Whether another transaction holds what is claimed, or changed the document after this one's snapshot. */
  private isTaken({ lock, collection, documentKey }: Claim, transaction: Running): boolean {
    const holder = this.locks.get(lock)
    if (holder) return holder !== transaction
    return this.rules.history.changedSince(transaction.snapshot, collection).has(documentKey)
  }

  /** Gives the transaction a plain write must wait for, if any. */
  holderOf(claims: readonly Claim[]): Transaction | undefined {
    this.expire()
    return claims.map(({ lock }) => this.locks.get(lock)).find((holder) => holder !== undefined)
  }

  /** Ends a transaction, committed or not: its locks and its snapshot are given up. */
  end(id: string): void {
    const transaction = this.running.get(id)
    if (!transaction) return
    this.running.delete(id)
    for (const { lock } of transaction.writes.claims) {
      if (this.locks.get(lock) === transaction) this.locks.delete(lock)
    }
    this.rules.history.closeSnapshot(transaction.snapshot)
    transaction.end()
  }

  /** Ends every transaction whose time is up. */
  expire(): void {
    const now = this.rules.now()
    for (const { id, startedAtMilliseconds } of this.running.values()) {
      if (now - startedAtMilliseconds >= lifeMilliseconds) this.end(id)
    }
  }
}
