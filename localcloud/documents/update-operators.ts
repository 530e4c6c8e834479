/** Decides what an update makes of a document, and which updates the database refuses. */
import { isDocument, type Document } from './canonical-text'
import { invalidParameter, requestFailed } from './failure'
import { applyOperators } from './matching'

export interface Update {
  readonly operators: Document
  readonly criteria: Document
}

/** Takes a document it may change and the update; gives the document after it. */
export function updated(document: Document, { operators, criteria }: Update): Document {
  const identity = document._id
  refuseImpossible(document, operators)
  const positional = /"[^"]*\.\$(\.|")/.test(JSON.stringify(operators))
  applyOperators({ document, operators: nativeShapes(operators), criteria: positional ? criteria : {} })
  if (document._id !== identity) throw requestFailed("Performing an update on the path '_id' is not allowed")
  return document
}

/** The SDK sends lists bare; the query language wants them spoken: $each to add, $in to pull. */
function nativeShapes(operators: Document): Document {
  return Object.fromEntries(
    Object.entries(operators).map(([operator, fields]) => [operator, nativeFields(operator, fields)]),
  )
}

function nativeFields(operator: string, fields: unknown): unknown {
  if (!isDocument(fields)) throw invalidParameter(`${operator} needs an object of fields`)
  const spoken = shapes[operator]
  if (!spoken) return fields
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, spoken(value)]))
}

const shapes: Readonly<Record<string, (value: unknown) => unknown>> = {
  $addToSet: (value) => (Array.isArray(value) ? { $each: value } : value),
  $pull: (value) => (Array.isArray(value) ? { $in: value } : value),
  $pullAll: (value) => (Array.isArray(value) ? value : [value]),
}

const counting = new Set(['$inc', '$mul'])
const listing = new Set(['$push', '$addToSet'])
const creating = new Set(['$set', '$min', '$max', ...counting, ...listing])

function refuseImpossible(document: Document, operators: Document): void {
  for (const [operator, fields] of Object.entries(operators)) {
    const paths = isDocument(fields) ? Object.keys(fields) : []
    for (const path of paths) refuseImpossibleTarget({ document, path, operator })
  }
}

function refuseImpossibleTarget(target: Target): void {
  if (creating.has(target.operator)) refuseBlockedPath(target.document, target.path)
  if (counting.has(target.operator)) refuseOtherThanNumber(target)
  if (listing.has(target.operator)) refuseOtherThanList(target)
}

/**
 * A field cannot be created inside null or a plain value: production says so, and many have been
 * surprised.
 */
function refuseBlockedPath(document: Document, path: string): void {
  const steps = path.split('.')
  let value: unknown = document
  steps.forEach((step, place) => {
    if (value === undefined || Array.isArray(value)) return
    if (!isDocument(value)) {
      const element = `{${steps[place - 1] ?? ''}: ${JSON.stringify(value)}}`
      throw requestFailed(`Cannot create field '${step}' in element ${element}`)
    }
    value = value[step]
  })
}

interface Target {
  readonly document: Document
  readonly path: string
  readonly operator: string
}

function refuseOtherThanNumber({ document, path, operator }: Target): void {
  const value = plainValueAt(document, path)
  if (value === undefined || typeof value === 'number') return
  throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type at '${path}'`)
}

function refuseOtherThanList({ document, path, operator }: Target): void {
  const value = plainValueAt(document, path)
  if (value === undefined || Array.isArray(value)) return
  throw requestFailed(`The field '${path}' must be an array to apply ${operator}`)
}

/** Follows objects only: what lies behind a list or a positional operator is the query engine's business. */
function plainValueAt(document: Document, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, step) => (isDocument(value) ? value[step] : undefined), document)
}
