/** Tells everything the stand-in knows, for invariants and for the eye; no merchant ever sees it. */
import type { Desk } from './desk'

const warningPrefix = 'warnings.'

/** How often the stand-in saw what WeChat tolerates and an owner should look at. */
function warnings(desk: Desk): Readonly<Record<string, number>> {
  return Object.fromEntries(
    ['nonceRepeated'].map((name) => [name, desk.rows.counters.find(`${warningPrefix}${name}`)?.value ?? 0]),
  )
}

export function revealTruth(desk: Desk): object {
  const { rows, book } = desk
  const employers = rows.employers.all()
  return {
    balancesFen: {
      basic: book.balance('basic'),
      operation: book.balance('operation'),
      fees: book.balance('fees'),
    },
    employerBalancesFen: Object.fromEntries(
      employers.map(({ subMerchantId }) => [subMerchantId, book.balance(`employer:${subMerchantId}`)]),
    ),
    lines: book.lines(),
    orders: rows.orders.all(),
    refunds: rows.refunds.all(),
    bills: rows.bills.all(),
    consents: rows.consents.all(),
    moves: rows.moves.all(),
    employers,
    cards: rows.cards.all(),
    faceChecks: rows.faceChecks.all(),
    batches: rows.batches.all(),
    notices: rows.notices.all(),
    faults: desk.faults.left(),
    warnings: warnings(desk),
  }
}
