/** Reads the fields of a request as the SDK sends them; what is not of the expected kind is refused. */
import { isDocument, parseWire, type Document } from '../documents/canonical-text'
import { invalidParameter } from '../documents/failure'
import type { SortOrder } from '../documents/question'

export interface ProtocolRequest {
  readonly body: Document
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** The bytes as they came, where the transport has them: the signature does not need them, uploads may. */
  readonly rawBody?: Uint8Array
}

export function textField(body: Document, field: string): string {
  const value = body[field]
  if (typeof value !== 'string' || value === '') throw invalidParameter(`${field} must be a text`)
  return value
}

export function optionalText(body: Document, field: string): string | undefined {
  const value = body[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function countField(
  body: Document,
  asked: { field: string; otherwise: number; most: number },
): number {
  const value = body[asked.field]
  if (value === undefined || value === null) return asked.otherwise
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw invalidParameter(`${asked.field} must be a whole number`)
  }
  return Math.min(value, asked.most)
}

/** Takes EJSON text in a field; gives its values, with server dates of this moment. */
export function ejsonField(body: Document, field: string, nowMilliseconds: number): Document | undefined {
  const text = optionalText(body, field)
  if (text === undefined) return undefined
  const value = parseWire(text, nowMilliseconds)
  if (!isDocument(value)) throw invalidParameter(`${field} must be an object`)
  return value
}

export function orderField(body: Document): SortOrder {
  const order = ejsonField(body, 'order', 0) ?? {}
  return Object.fromEntries(
    Object.entries(order).map(([field, direction]): [string, 1 | -1] => [field, direction === -1 ? -1 : 1]),
  )
}

export function textList(body: Document, field: string): string[] {
  const value = body[field]
  if (!Array.isArray(value)) throw invalidParameter(`${field} must be a list`)
  return value.map((item: unknown) => {
    if (typeof item !== 'string') throw invalidParameter(`${field} must be a list of texts`)
    return item
  })
}
