/**
 * Turns an HTTP request into the event of an HTTP-triggered function, and what the function returns into a
 * reply.
 */
import * as v from 'valibot'
import { jsonTextReply, type HttpReply, type HttpRequest } from '../gateway/http'

const textTypes = /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded))/

const integrationSchema = v.object({
  statusCode: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)),
  headers: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
  body: v.optional(v.unknown()),
  isBase64Encoded: v.optional(v.boolean(), false),
})

/** Bodies that are not text come as base64, as CloudBase's HTTP access sends them. */
export function httpTriggerEvent(request: HttpRequest, envId: string): object {
  const isText = textTypes.test(request.headers['content-type'] ?? 'text/plain')
  return {
    path: request.path,
    httpMethod: request.method,
    headers: request.headers,
    queryStringParameters: Object.fromEntries(request.query),
    requestContext: { appId: envId, envId, sourceIp: '127.0.0.1' },
    body: request.rawBody.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  }
}

function bodyOf(integration: v.InferOutput<typeof integrationSchema>): string | Buffer {
  const { body, isBase64Encoded } = integration
  if (body === undefined || body === null) return ''
  if (typeof body !== 'string') return JSON.stringify(body)
  return isBase64Encoded ? Buffer.from(body, 'base64') : body
}

/** A result with a `statusCode` is a whole reply; any other result is a JSON body. */
export function httpTriggerReply(resultText: string): HttpReply {
  const read = v.safeParse(integrationSchema, JSON.parse(resultText))
  if (!read.success) return jsonTextReply(200, resultText)
  const headers = Object.entries(read.output.headers).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ])
  return { status: read.output.statusCode, headers: Object.fromEntries(headers), body: bodyOf(read.output) }
}
