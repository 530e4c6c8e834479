/** Reads dist/cloudfunctions/cloudbaserc.json: which functions exist, their limits, timers and HTTP paths. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const triggerSchema = v.object({ name: v.string(), type: v.literal('timer'), config: v.string() })

const functionSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  handler: v.optional(v.string(), 'index.main'),
  /** Seconds; CloudBase's default is 5. */
  timeout: v.optional(v.number(), 5),
  memorySize: v.optional(v.number(), 256),
  envVariables: v.optional(v.record(v.string(), v.string()), {}),
  triggers: v.optional(v.array(triggerSchema), []),
  httpPath: v.optional(v.string()),
})

const configurationSchema = v.object({ envId: v.string(), functions: v.array(functionSchema) })

const localEnvId = 'gig-market-local'

export type FunctionConfiguration = v.InferOutput<typeof functionSchema>
export type CloudConfiguration = v.InferOutput<typeof configurationSchema>

/** Takes the folder of the built functions; a folder without the file is a cloud without functions. */
export function readConfiguration(functionsFolder: string): CloudConfiguration {
  const path = join(functionsFolder, 'cloudbaserc.json')
  if (!existsSync(path)) return { envId: localEnvId, functions: [] }
  const { envId, functions } = v.parse(configurationSchema, JSON.parse(readFileSync(path, 'utf8')))
  // A deployment fills the placeholder in; here there is one environment only.
  return { envId: envId.startsWith('{{') ? localEnvId : envId, functions }
}
