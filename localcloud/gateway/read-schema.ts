/** Reads the built declaration of collections and indexes; without it the cloud starts with no collection. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { DatabaseSchema } from '../documents/schema'

const indexSchema = v.object({
  name: v.string(),
  fields: v.array(
    v.object({ field: v.string(), direction: v.union([v.literal(1), v.literal(-1), v.literal('2dsphere')]) }),
  ),
  unique: v.optional(v.boolean(), false),
  sparse: v.optional(v.boolean(), false),
})
const fileSchema = v.object({
  collections: v.record(v.string(), v.object({ indexes: v.array(indexSchema) })),
})

export function readSchema(functionsFolder: string): DatabaseSchema {
  const path = join(functionsFolder, 'schema.json')
  return existsSync(path) ? v.parse(fileSchema, JSON.parse(readFileSync(path, 'utf8'))).collections : {}
}
