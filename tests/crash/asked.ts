/** What one request asks of the world: the words for it, and the documents that it reads or writes. */
import { isWrite } from '../../localcloud/protocol/database-actions'

export interface Asked {
  readonly words: string
  readonly kind: 'read' | 'write' | 'start' | 'end' | 'call' | 'wechat'
  /** Such a read sees the documents as they were when its transaction began. */
  readonly inTransaction: boolean
  /**
   * Each `collection/id`, or `collection/*` for a search; of the end of a transaction: what it had written.
   */
  readonly places: readonly string[]
}

type Body = Readonly<Record<string, unknown>>

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** True when the request changes something, and so can go wrong in a way that matters. */
export const changes = ({ kind, words }: Asked): boolean =>
  kind === 'write' || kind === 'call' || kind === 'wechat' || words === 'commit'

function calledBy(body: Body): string {
  const data: unknown = JSON.parse(textOf(body.request_data) || '{}')
  const { action } = data as { readonly action?: string }
  return action ?? textOf(body.function_name)
}

const id = /"_id":"([^"]+)"/

/** A search that names no document may meet any of its collection. */
function placesOf(body: Body): readonly string[] {
  const texts = Array.isArray(body.data) ? body.data.map(textOf) : [textOf(body.query)]
  return texts.map((text) => `${textOf(body.collectionName)}/${id.exec(text)?.[1] ?? '*'}`)
}

const plain = (words: string, kind: Asked['kind'], places: readonly string[] = []): Asked => ({
  ...{ words, kind, places },
  inTransaction: false,
})

export const askedOfWechat = (words: string): Asked => plain(words, 'wechat', ['wechat'])

/** Reads what is asked, and remembers of each transaction what it has written. */
export function openReader(): (body: Body) => Asked {
  const written = new Map<string, string[]>()
  return (body) => {
    const action = textOf(body.action)
    const transaction = textOf(body.transactionId)
    if (action === 'functions.invokeFunction') return plain(`call ${calledBy(body)}`, 'call')
    if (action === 'database.startTransaction') return plain('start', 'start')
    if (action === 'database.commitTransaction') return plain('commit', 'end', written.get(transaction))
    if (action === 'database.abortTransaction') return plain('abort', 'end', written.get(transaction))
    const places = placesOf(body)
    const inTransaction = transaction !== ''
    const place = textOf(body.collectionName)
    if (!isWrite(action)) return { words: `read ${place}`, kind: 'read', inTransaction, places }
    if (inTransaction) written.set(transaction, [...(written.get(transaction) ?? []), ...places])
    return { words: `${action.replace('database.', '')} ${place}`, kind: 'write', inTransaction, places }
  }
}

const collectionOf = (place: string) => place.split('/')[0]

const meets = (one: string, other: string) =>
  one === other || ((one.endsWith('/*') || other.endsWith('/*')) && collectionOf(one) === collectionOf(other))

/** True when both have a document in hand that is the same, or may be. */
export const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((place) => other.some((there) => meets(place, there)))
