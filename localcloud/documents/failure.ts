/** Decides which failures the database answers with, in the codes and words of production. */

const advice = 'Please check your request, but if the problem cannot be solved, contact us.'

/** What the database refuses; the protocol sends `code` and `message` as they are. */
export class DatabaseFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'DatabaseFailure'
  }
}

export function collectionMissing(collection: string): DatabaseFailure {
  return new DatabaseFailure(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${collection}. ${advice}`,
  )
}

/** A duplicate has no code of its own: production shows it only as E11000 inside the message. */
export function duplicateKey(place: { collection: string; index: string; key: string }): DatabaseFailure {
  const { collection, index, key } = place
  const text = `E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}`
  return new DatabaseFailure(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.Insert] multiple write errors: [{write errors: [{${text}}]}, {<nil>}]. ${advice}`,
  )
}

export function keyTooLong(index: string, bytesAtMost: number): DatabaseFailure {
  return requestFailed(`the key of index ${index} has more than ${bytesAtMost} bytes`)
}

export function transactionConflict(): DatabaseFailure {
  return new DatabaseFailure(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, ' +
      `maybe resource operated by others. ${advice}`,
  )
}

export function transactionGone(): DatabaseFailure {
  return new DatabaseFailure(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, ' +
      `transaction must be commit or abort in 30 seconds. ${advice}`,
  )
}

export function transactionBusy(): DatabaseFailure {
  return new DatabaseFailure(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionBusy] Transaction is busy, an operation of it is in flight. ${advice}`,
  )
}

export function transactionTooLong(limit: number): DatabaseFailure {
  return new DatabaseFailure(
    'DATABASE_TRANSACTION_FAIL',
    `[LimitExceeded.TransactionOperations] Transaction has more than ${limit} operations. ${advice}`,
  )
}

export function invalidOperator(reason: string): DatabaseFailure {
  return new DatabaseFailure('DATABASE_INVALID_OPERRATOR', `[InvalidParameter] ${reason}. ${advice}`)
}

export function requestFailed(reason: string): DatabaseFailure {
  return new DatabaseFailure('DATABASE_REQUEST_FAILED', `[FailedOperation] ${reason}. ${advice}`)
}

export function invalidParameter(reason: string): DatabaseFailure {
  return new DatabaseFailure('INVALID_PARAM', `[InvalidParameter] ${reason}`)
}
