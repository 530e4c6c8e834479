/** The door for WeChat Pay's notices: raw bytes in, 204 once they are kept, 401 for what is not WeChat's. */
import * as v from 'valibot'
import { receiveNotice } from './receive-notice'

const trigger = v.object({
  headers: v.record(v.string(), v.optional(v.string())),
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.optional(v.boolean(), false),
})

interface HttpReply {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const accepted: HttpReply = { statusCode: 204, headers: {}, body: '' }
const refused: HttpReply = {
  statusCode: 401,
  headers: { 'content-type': 'application/json' },
  body: '{"code":"FAIL"}',
}

/** What the HTTP gateway calls. A fault answers 5xx by itself, and WeChat then sends the notice again. */
export async function main(event: unknown): Promise<HttpReply> {
  const request = v.safeParse(trigger, event)
  if (!request.success) return refused
  const { headers, body, isBase64Encoded } = request.output
  const rawBody = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')
  return (await receiveNotice({ headers, rawBody })) ? accepted : refused
}
