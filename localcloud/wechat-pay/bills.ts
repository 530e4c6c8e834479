/** Endpoints of the bills: apply for one, and download it with the token that was given. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type Answer, fileAnswer, ok, refused } from './answer'
import { dayFlaw } from './bill-day'
import { spoiltHash, spoiltText } from './bill-spoiling'
import type { Desk } from './desk'
import { type BillName, type BillSpoil, billSpoils, type DownloadRow } from './entities'
import { fundBillText } from './fund-bill'
import { tradeBillText } from './trade-bill'

const tokenLife = 5 * 60_000

const fundBills: ReadonlyMap<string, BillName> = new Map([
  ['BASIC', 'basic'],
  ['OPERATION', 'operation'],
  ['FEES', 'fees'],
])

type Ordered = Pick<DownloadRow, 'bill' | 'day' | 'spoil'>

function cleanText(desk: Desk, { bill, day, spoil }: Ordered): string | null {
  return bill === 'trade'
    ? tradeBillText(desk, { day, spoil })
    : fundBillText(desk, { account: bill, day, spoil })
}

/** The bytes of the file. A closed day does not change, so the same order always gives the same bytes. */
function fileOf(desk: Desk, ordered: Ordered): Buffer | null {
  const text = cleanText(desk, ordered)
  return text === null ? null : Buffer.from(spoiltText(text, ordered.spoil))
}

/** Uses up a fault on order for this bill; its subject reads `basic 2026-11-24`. */
const takenSpoil = (desk: Desk, subject: string): BillSpoil | null =>
  billSpoils.find((kind) => desk.faults.take(kind, subject) !== undefined) ?? null

function queryFlaw(query: URLSearchParams, known: readonly string[]): Answer | null {
  const strange = [...query.keys()].find((name) => !known.includes(name))
  if (strange !== undefined) return refused('PARAM_ERROR', `未知参数 ${strange}`)
  const packing = query.get('tar_type')
  return packing === null || packing === 'GZIP' ? null : refused('PARAM_ERROR', 'tar_type 只能是 GZIP')
}

interface Application {
  readonly bill: BillName
  readonly query: URLSearchParams
  /** Where the merchant reaches this stand-in, without a slash at the end. */
  readonly baseUrl: string
}

function applied(desk: Desk, { bill, query, baseUrl }: Application): Answer {
  const day = query.get('bill_date') ?? ''
  const early = dayFlaw(day, desk.now())
  if (early !== null) return early
  const subject = `${bill} ${day}`
  if (desk.faults.take('bill.late', subject)) return refused('STATEMENT_CREATING', '账单生成中')
  const ordered = { bill, day, spoil: takenSpoil(desk, subject) }
  const file = fileOf(desk, ordered)
  if (file === null) return refused('NO_STATEMENT_EXIST', '账单文件不存在')
  const token = desk.numbers.letters(40)
  const isPacked = query.get('tar_type') === 'GZIP'
  desk.rows.downloads.put(token, { token, ...ordered, isPacked, at: desk.now() })
  return ok({
    hash_type: 'SHA1',
    hash_value: spoiltHash(createHash('sha1').update(file).digest('hex'), ordered.spoil),
    download_url: `${baseUrl}/v3/billdownload/file?token=${token}`,
  })
}

/** GET /v3/bill/tradebill; only the whole bill (ALL). */
export function applyForTradeBill(desk: Desk, asked: Omit<Application, 'bill'>): Answer {
  const flaw = queryFlaw(asked.query, ['bill_date', 'bill_type', 'tar_type'])
  if (flaw !== null) return flaw
  if ((asked.query.get('bill_type') ?? 'ALL') !== 'ALL') return refused('PARAM_ERROR', '仅支持 ALL 账单')
  return applied(desk, { ...asked, bill: 'trade' })
}

/** GET /v3/bill/fundflowbill; one file for each account, BASIC when none is named. */
export function applyForFundBill(desk: Desk, asked: Omit<Application, 'bill'>): Answer {
  const flaw = queryFlaw(asked.query, ['bill_date', 'account_type', 'tar_type'])
  if (flaw !== null) return flaw
  const bill = fundBills.get(asked.query.get('account_type') ?? 'BASIC')
  return bill === undefined
    ? refused('PARAM_ERROR', 'account_type 应为 BASIC、OPERATION 或 FEES')
    : applied(desk, { ...asked, bill })
}

/** GET /v3/billdownload/file; the token lives five minutes. The answer carries no signature. */
export function downloadBill(desk: Desk, query: URLSearchParams): Answer {
  const row = desk.rows.downloads.find(query.get('token') ?? '')
  if (row === undefined) return refused('PARAM_ERROR', 'token 不存在')
  if (desk.now() > row.at + tokenLife) return refused('INVALID_REQUEST', 'token 已过期')
  const file = fileOf(desk, row)
  if (file === null) return refused('NO_STATEMENT_EXIST', '账单文件不存在')
  return fileAnswer(row.isPacked ? gzipSync(file) : file)
}
