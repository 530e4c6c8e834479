/** A document as the store keeps it: canonical text, read into values only when somebody looks inside. */
import { canonicalText, parseDocument, type Document } from './canonical-text'

export class StoredDocument {
  private parsed: Document | undefined

  constructor(
    readonly key: string,
    readonly text: string,
  ) {}

  /** Gives the values. They are shared: whoever changes them works on `mutableValue`. */
  get value(): Document {
    this.parsed ??= parseDocument(this.text)
    return this.parsed
  }

  mutableValue(): Document {
    return parseDocument(this.text)
  }
}

/** Takes a document with its `_id`; gives it as the store keeps it. */
export function storedDocument(document: Document): StoredDocument {
  return new StoredDocument(documentKey(document._id), canonicalText(document))
}

/**
 * Takes an `_id`; gives the key it is stored under. Spoken ids stay as they are, so that a person can read
 * the file.
 */
export function documentKey(id: unknown): string {
  return typeof id === 'string' ? id : `\u0001${canonicalText({ _id: id })}`
}
