/** Decides how each database action of the wire is answered: fields in, engine, the reply the SDK expects. */
import { canonicalText, isDocument, parseWire, type Document } from '../documents/canonical-text'
import type { DocumentEngine } from '../documents/engine'
import { invalidParameter } from '../documents/failure'
import { projected } from '../documents/matching'
import {
  countField,
  ejsonField,
  optionalText,
  orderField,
  textField,
  textList,
  type ProtocolRequest,
} from './request'

type Action = (engine: DocumentEngine, body: ProtocolRequest['body']) => Promise<Document> | Document

const rowsByDefault = 100
const rowsAtMost = 1000

function criteriaOf(engine: DocumentEngine, body: Document): Document {
  return ejsonField(body, 'query', engine.nowMilliseconds) ?? {}
}

function placeOf(body: Document): { collection: string; transactionId: string | undefined } {
  return { collection: textField(body, 'collectionName'), transactionId: optionalText(body, 'transactionId') }
}

const addCollection: Action = (engine, body) => {
  engine.createCollection(textField(body, 'collectionName'))
  return {}
}

const insertDocument: Action = async (engine, body) => {
  const documents = textList(body, 'data').map((text) => {
    const document = parseWire(text, engine.nowMilliseconds)
    if (!isDocument(document)) throw invalidParameter('a document must be an object')
    return document
  })
  const insertedIds = await engine.insert({ ...placeOf(body), documents })
  return { data: { insertedIds } }
}

const getDocument: Action = (engine, body) => {
  const projection = ejsonField(body, 'projection', engine.nowMilliseconds)
  const found = engine.find({
    ...placeOf(body),
    criteria: criteriaOf(engine, body),
    sort: orderField(body),
    skip: countField(body, { field: 'offset', otherwise: 0, most: Number.MAX_SAFE_INTEGER }),
    limit: countField(body, { field: 'limit', otherwise: rowsByDefault, most: rowsAtMost }),
  })
  const list = found.map(({ text, value }) =>
    projection ? canonicalText(projected(value, projection)) : text,
  )
  return { data: { list } }
}

const calculateDocument: Action = (engine, body) => {
  const total = engine.count({
    collection: textField(body, 'collectionName'),
    criteria: criteriaOf(engine, body),
  })
  return { data: { total } }
}

const modifyDocument: Action = async (engine, body) => {
  const data = ejsonField(body, 'data', engine.nowMilliseconds)
  if (!data) throw invalidParameter('data must be an object')
  const criteria = criteriaOf(engine, body)
  if (body.merge === false) {
    const { updated, upsertedId } = await engine.replace({
      ...placeOf(body),
      id: criteria._id,
      document: data,
    })
    return { data: upsertedId === undefined ? { updated } : { updated, upsert_id: upsertedId } }
  }
  const multiple = body.multi === true
  const { updated } = await engine.modify({
    ...placeOf(body),
    criteria,
    operators: operators(data),
    multiple,
  })
  return { data: { updated } }
}

const modifyAndReturnDoc: Action = async (engine, body) => {
  const data = ejsonField(body, 'data', engine.nowMilliseconds)
  if (!data) throw invalidParameter('data must be an object')
  const { updated, document } = await engine.modify({
    ...placeOf(body),
    criteria: criteriaOf(engine, body),
    operators: operators(data),
    multiple: false,
  })
  return { data: document ? { updated, doc: document.text } : { updated } }
}

function operators(data: Document): Document {
  const plain = Object.keys(data).find((field) => !field.startsWith('$'))
  if (plain !== undefined) throw invalidParameter(`an update needs operators, not the field ${plain}`)
  return data
}

const removeDocument: Action = async (engine, body) => {
  const deleted = await engine.remove({
    ...placeOf(body),
    criteria: criteriaOf(engine, body),
    multiple: body.multi === true,
  })
  return { data: { deleted } }
}

const aggregateDocuments: Action = (engine, body) => {
  if (!Array.isArray(body.stages)) throw invalidParameter('stages must be a list')
  const stages = body.stages.map((stage: unknown) => {
    if (!isDocument(stage)) throw invalidParameter('a stage must be an object')
    const value = parseWire(textField(stage, 'stageValue'), engine.nowMilliseconds)
    return { [textField(stage, 'stageKey')]: value }
  })
  const found = engine.aggregate({ collection: textField(body, 'collectionName'), stages })
  return { data: { list: found.map(canonicalText) } }
}

/** The actions on documents, by the name the SDK sends. */
export const documentActions: Readonly<Record<string, Action>> = {
  'database.addCollection': addCollection,
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
}

const writing = new Set([
  'database.addCollection',
  'database.insertDocument',
  'database.modifyDocument',
  'database.modifyAndReturnDoc',
  'database.removeDocument',
])

export function isWrite(action: string): boolean {
  return writing.has(action)
}
