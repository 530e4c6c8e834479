/** Reads a JSON body by a schema: what does not fit becomes a 400 that says which field. */
import * as v from 'valibot'
import { problemReply, type HttpReply, type HttpRequest } from './http'

type Read<T> =
  { readonly fits: true; readonly value: T } | { readonly fits: false; readonly reply: HttpReply }

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function readJson<T>(request: HttpRequest, schema: v.GenericSchema<unknown, T>): Read<T> {
  const result = v.safeParse(schema, parse(request.rawBody.toString('utf8')))
  if (result.success) return { fits: true, value: result.output }
  const field = v.getDotPath(result.issues[0]) ?? 'body'
  return {
    fits: false,
    reply: problemReply(400, 'localcloud.body.rejected', `${field}: ${result.issues[0].message}`),
  }
}
