/** Decides how a document is written down: canonical EJSON, so that dates, ids and 64-bit numbers survive. */
import { BSONRegExp, EJSON, ObjectId } from 'bson'
import { invalidParameter } from './failure'

export type Document = Record<string, unknown>

/** Takes any value; says whether it is a plain object, as documents and their parts are. */
export function isDocument(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || isForeignPlain(prototype)
}

/** Objects of another realm (a test's sandbox, a worker) are plain when their prototype has none itself. */
function isForeignPlain(prototype: unknown): boolean {
  return typeof prototype === 'object' && prototype !== null && Object.getPrototypeOf(prototype) === null
}

/** Takes canonical EJSON text from the wire or the store; gives plain values, Date and ObjectId. */
export function parseCanonical(text: string): unknown {
  try {
    return rare.test(text) ? EJSON.parse(text) : withPlainValues(JSON.parse(text))
  } catch {
    throw invalidParameter('the text is not EJSON')
  }
}

/**
 * What only the library reads: every other type of EJSON, and names a plain object cannot carry safely. A
 * text may hold such words without meaning them; then it is merely read more slowly.
 */
const rare =
  /\$(?:oid|binary|uuid|symbol|numberDecimal|minKey|maxKey|reg|timestamp|undefined|date|code|ref|id|dbPointer)|__proto__|\\u/

const numbers: ReadonlySet<string> = new Set(['$numberInt', '$numberDouble', '$numberLong'])

/**
 * Numbers are most of what is typed in a document, and reading them in place takes a fraction of the time
 * that the library's general way does.
 */
function withPlainValues(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const document = value as Document
  for (const name of Object.keys(document)) {
    const part = document[name]
    if (numbers.has(name) && part !== null) return Number(part)
    if (typeof part === 'object') document[name] = withPlainValues(part)
  }
  return document
}

/** Takes canonical EJSON text of one document; any other value is refused. */
export function parseDocument(text: string): Document {
  const value = parseCanonical(text)
  if (!isDocument(value)) throw invalidParameter('a document must be an object')
  return value
}

/** Takes a document; gives its canonical EJSON text. */
export function canonicalText(document: Document): string {
  return EJSON.stringify(document, { relaxed: false })
}

const resolved = /\$(?:tcb_server_date|reg)/

/**
 * Takes EJSON text of the wire and the server's time in milliseconds; gives its values with regular
 * expressions usable and server dates resolved.
 */
export function parseWire(text: string, nowMilliseconds: number): unknown {
  const value = parseCanonical(text)
  return resolved.test(text) ? resolveWireValues(value, nowMilliseconds) : value
}

function resolveWireValues(value: unknown, nowMilliseconds: number): unknown {
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options)
  if (Array.isArray(value)) return value.map((item) => resolveWireValues(item, nowMilliseconds))
  if (!isDocument(value)) return value
  const serverDate = value.$tcb_server_date
  if (isDocument(serverDate)) return new Date(nowMilliseconds + Number(serverDate.offset ?? 0))
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [field, resolveWireValues(item, nowMilliseconds)]),
  )
}

export function isObjectId(value: unknown): value is ObjectId {
  return value instanceof ObjectId
}
