/**
 * Keeps the stand-in's rows in memory and writes the changes of one request to the store: all of them or
 * none.
 */
import type {
  BankReturn,
  Bill,
  BookLine,
  Consent,
  Counter,
  DownloadRow,
  FaultRow,
  MoneyMove,
  NoticeRow,
  Order,
  RefundRow,
  Setting,
} from './entities'
import type { Batch, Card, Employer, FaceCheck } from './entities-payroll'
import { beijingDay } from './bill-day'
import { LayeredTable, type Table } from './table'

export interface Tables {
  readonly orders: Order
  readonly refunds: RefundRow
  readonly bills: Bill
  readonly lines: BookLine
  readonly notices: NoticeRow
  readonly faults: FaultRow
  readonly counters: Counter
  readonly downloads: DownloadRow
  readonly consents: Consent
  readonly moves: MoneyMove
  readonly settings: Setting
  readonly employers: Employer
  readonly cards: Card
  readonly faceChecks: FaceCheck
  readonly batches: Batch
  readonly bankReturns: BankReturn
}

export type TableName = keyof Tables

/** Changed rows by id, table by table. */
export type Changes = { readonly [Name in TableName]?: Readonly<Record<string, Tables[Name]>> | undefined }

/** Where changes are kept, in order. */
export interface Store {
  load(): readonly Changes[]
  /**
   * Returns only when the changes would survive a kill. `whole` gives everything as one change, for a store
   * that wants to start anew.
   */
  save(changes: Changes, whole: () => Changes): void
}

export type Rows = { readonly [Name in TableName]: Table<Tables[Name]> } & {
  /** Writes what was put since the last commit; nothing put, nothing written. */
  commit(): void
  /** Forgets what was put since the last commit. */
  discard(): void
}

const ended = ['SUCCESS', 'FAIL', 'CANCELLED']

function freshTables(): { readonly [Name in TableName]: LayeredTable<Tables[Name]> } {
  return {
    orders: new LayeredTable<Order>({
      aliasesOf: ({ prepays, transactionId }) => [...prepays.map(({ id }) => id), transactionId ?? ''],
    }),
    refunds: new LayeredTable<RefundRow>({ isOpen: ({ state }) => state === 'PROCESSING' }),
    bills: new LayeredTable<Bill>({
      aliasesOf: ({ packageInfo, transferBillNo }) => [packageInfo, transferBillNo],
      isOpen: ({ state }) => !ended.includes(state),
    }),
    lines: new LayeredTable<BookLine>({ groupOf: ({ account, at }) => `${account} ${beijingDay(at)}` }),
    notices: new LayeredTable<NoticeRow>({ isOpen: ({ state }) => state === 'waiting' }),
    faults: new LayeredTable<FaultRow>({ isOpen: ({ left }) => left > 0 }),
    counters: new LayeredTable<Counter>(),
    downloads: new LayeredTable<DownloadRow>(),
    consents: new LayeredTable<Consent>({
      aliasesOf: ({ packageInfo, authorizationId }) => [packageInfo, authorizationId ?? ''],
      isOpen: ({ state }) => state !== 'CLOSED',
    }),
    moves: new LayeredTable<MoneyMove>({ isOpen: ({ arrived }) => !arrived }),
    settings: new LayeredTable<Setting>(),
    employers: new LayeredTable<Employer>(),
    cards: new LayeredTable<Card>({ aliasesOf: ({ token }) => [token] }),
    faceChecks: new LayeredTable<FaceCheck>({ aliasesOf: ({ token }) => [token] }),
    batches: new LayeredTable<Batch>({
      isOpen: ({ state }) => state === 'ACCEPTED' || state === 'PROCESSING',
    }),
    bankReturns: new LayeredTable<BankReturn>({ isOpen: ({ done }) => !done }),
  }
}

type LayeredTables = ReturnType<typeof freshTables>

const tableNames: readonly TableName[] = [
  'orders',
  'refunds',
  'bills',
  'lines',
  'notices',
  'faults',
  'counters',
  'downloads',
  'consents',
  'moves',
  'settings',
  'employers',
  'cards',
  'faceChecks',
  'batches',
  'bankReturns',
]

function keepTable<Name extends TableName>(tables: LayeredTables, changes: Changes, name: Name): void {
  tables[name].keep(changes[name])
}

function keepAll(tables: LayeredTables, changes: Changes): void {
  for (const name of tableNames) keepTable(tables, changes, name)
}

const stagedChanges = (tables: LayeredTables): Changes =>
  Object.fromEntries(
    tableNames.flatMap((name) => {
      const rows = tables[name].staged()
      return rows === undefined ? [] : [[name, rows]]
    }),
  )

const wholeChanges = (tables: LayeredTables): Changes =>
  Object.fromEntries(tableNames.map((name) => [name, tables[name].whole()]))

/** Rows over `store`, as they were when it was last written. */
export function openRows(store: Store): Rows {
  const tables = freshTables()
  for (const changes of store.load()) keepAll(tables, changes)
  const discard = () => {
    for (const name of tableNames) tables[name].forget()
  }
  return {
    ...tables,
    commit() {
      const changes = stagedChanges(tables)
      if (Object.keys(changes).length === 0) return
      store.save(changes, () => {
        const whole = freshTables()
        keepAll(whole, wholeChanges(tables))
        keepAll(whole, changes)
        return wholeChanges(whole)
      })
      keepAll(tables, changes)
      discard()
    },
    discard,
  }
}
