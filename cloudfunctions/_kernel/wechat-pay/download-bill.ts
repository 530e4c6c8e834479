/**
 * Fetches one bill: applies for it, downloads it with a signed request, unpacks it, and compares its hash.
 * The file itself is not signed by WeChat; the signed answer to the application names its hash, which is as
 * good.
 */
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import type { Bill, BillRequest } from './bill'
import { classify } from './classify'
import type { Outcome } from './outcome'
import { readOrNull } from './reply-fields'
import type { Call, Transport } from './transport'

/** A day of a large city; a file that unpacks to more is not unpacked. */
const largestBillInBytes = 256_000_000

const applicationSchema = v.object({
  hash_type: v.literal('SHA1'),
  hash_value: v.pipe(v.string(), v.regex(/^[0-9a-fA-F]{40}$/)),
  download_url: v.pipe(v.string(), v.url()),
})

const unknown = (why: string): Outcome<never> => ({ outcome: 'unknown', why })

function application({ kind, day }: BillRequest): Call {
  const common = { bill_date: day, tar_type: 'GZIP' }
  return kind === 'trade'
    ? { method: 'GET', path: 'v3/bill/tradebill', query: { ...common, bill_type: 'ALL' } }
    : { method: 'GET', path: 'v3/bill/fundflowbill', query: { ...common, account_type: kind.toUpperCase() } }
}

/** Only the token of the address is taken: a signed request goes to no host but our own door to WeChat. */
function download(address: string): Call | null {
  const { pathname, searchParams } = new URL(address)
  const token = searchParams.get('token')
  if (!pathname.endsWith('/v3/billdownload/file') || token === null) return null
  return { method: 'GET', path: 'v3/billdownload/file', query: { token }, isFile: true }
}

function unpacked(bytes: Uint8Array): Buffer | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: largestBillInBytes })
  } catch {
    // Cut off on the way, or no archive at all.
    return null
  }
}

/** The text of the file, when it is the one whose hash WeChat named. */
function believed(bytes: Uint8Array, hash: string): Outcome<Bill> {
  const file = unpacked(bytes)
  if (file === null) return unknown('the file of the bill does not unpack')
  const actual = createHash('sha1').update(file).digest('hex')
  return actual === hash.toLowerCase()
    ? { outcome: 'done', value: { state: 'ready', text: file.toString('utf8') } }
    : unknown(`the bill has the hash ${actual}, not ${hash}`)
}

const withoutFile: ReadonlyMap<string, Bill> = new Map([
  ['STATEMENT_CREATING', { state: 'notYet' }],
  ['NO_STATEMENT_EXIST', { state: 'noMovement' }],
])

/** The bill that `request` names. A wrong hash or a broken file is an unknown outcome: ask again later. */
export async function downloadBill(transport: Transport, request: BillRequest): Promise<Outcome<Bill>> {
  const applied = await transport(application(request))
  if ('unbelievable' in applied) return unknown(applied.unbelievable)
  const told = classify(applied, (json) => readOrNull(applicationSchema, json))
  if (told.outcome === 'refused') {
    const bill = withoutFile.get(told.code)
    return bill === undefined ? told : { outcome: 'done', value: bill }
  }
  if (told.outcome === 'unknown') return told
  const call = download(told.value.download_url)
  if (call === null) return unknown('the address of the bill does not read')
  const sent = await transport(call)
  if ('unbelievable' in sent) return unknown(sent.unbelievable)
  const file = classify(sent, () => sent.bytes ?? null)
  return file.outcome === 'done' ? believed(file.value, told.value.hash_value) : file
}
