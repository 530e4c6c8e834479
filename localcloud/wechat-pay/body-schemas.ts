/**
 * The shapes of what a merchant may send; a field that WeChat does not know is an error, as lengths and
 * charsets are.
 */
import * as v from 'valibot'

const text = (limit: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(limit))

const wholeFen = (least: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(least))

/**
 * Public https without a query; http only on loopback, where this stand-in and its merchant live together.
 */
const notifyUrl = v.pipe(
  text(255),
  v.check(
    (url) => /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])[^?#\s]*$/.test(url),
    'notify_url 不合规则',
  ),
)

const currency = v.optional(v.literal('CNY'))

const instantText = v.pipe(
  v.string(),
  v.check((at) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(at), 'time_expire 应为 RFC3339'),
  v.check((at) => !Number.isNaN(Date.parse(at)), 'time_expire 不是时间'),
)

export const orderBody = v.strictObject({
  appid: text(32),
  mchid: text(32),
  description: text(127),
  out_trade_no: v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{6,32}$/)),
  time_expire: v.optional(instantText),
  attach: v.optional(text(128)),
  notify_url: notifyUrl,
  support_fapiao: v.optional(v.boolean()),
  settle_info: v.optional(v.strictObject({ profit_sharing: v.optional(v.boolean()) })),
  amount: v.strictObject({ total: wholeFen(1), currency }),
  payer: v.strictObject({ openid: text(128) }),
})

export const closeBody = v.strictObject({ mchid: text(32) })

export const refundBody = v.strictObject({
  out_trade_no: v.optional(text(32)),
  transaction_id: v.optional(text(32)),
  out_refund_no: v.pipe(v.string(), v.regex(/^[0-9A-Za-z_\-|*@]{1,64}$/)),
  reason: v.optional(text(80)),
  notify_url: v.optional(notifyUrl),
  funds_account: v.optional(v.literal('AVAILABLE')),
  amount: v.strictObject({ refund: wholeFen(1), total: wholeFen(1), currency: v.literal('CNY') }),
})

const transferFields = {
  appid: text(32),
  out_bill_no: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,32}$/)),
  transfer_scene_id: text(36),
  user_name: v.optional(text(1024)),
  transfer_amount: wholeFen(1),
  transfer_remark: text(32),
  notify_url: v.optional(notifyUrl),
  user_recv_perception: v.optional(text(32)),
  transfer_scene_report_infos: v.array(v.strictObject({ info_type: text(15), info_content: text(32) })),
}

export const transferBody = v.strictObject({
  ...transferFields,
  openid: text(64),
  user_recv_style: v.optional(v.picklist(['CONFIRM_PAGE', 'RED_PACKET'])),
})

const authorisationNo = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,32}$/))

/** A transfer that the worker taps for, and agrees to the next ones along with the tap. */
export const transferWithConsentBody = v.strictObject({
  ...transferFields,
  openid: text(64),
  authorization_info: v.optional(
    v.strictObject({
      user_display_name: text(32),
      out_authorization_no: authorisationNo,
      authorization_notify_url: notifyUrl,
    }),
  ),
})

/** A transfer that needs no tap; the consent may be named by either number, and says who receives. */
export const transferByConsentBody = v.pipe(
  v.strictObject({
    ...transferFields,
    openid: v.optional(text(64)),
    authorization_id: v.optional(text(64)),
    out_authorization_no: v.optional(authorisationNo),
  }),
  v.check(
    (body) => (body.authorization_id === undefined) !== (body.out_authorization_no === undefined),
    'authorization_id 与 out_authorization_no 二选一',
  ),
)

export const consentBody = v.strictObject({
  out_authorization_no: authorisationNo,
  appid: text(32),
  openid: text(64),
  transfer_scene_id: text(36),
  user_display_name: text(32),
  user_recv_perception: v.optional(text(32)),
  authorization_notify_url: notifyUrl,
})

export const cancelBody = v.strictObject({})

/** What `schema` makes of the bytes, or the sentence for PARAM_ERROR. */
export function readBody<Schema extends v.GenericSchema>(
  schema: Schema,
  rawBody: Uint8Array,
): { readonly body: v.InferOutput<Schema> } | { readonly flaw: string } {
  let json: unknown
  try {
    json = JSON.parse(Buffer.from(rawBody).toString('utf8'))
  } catch {
    return { flaw: '请求体不是 JSON' }
  }
  const read = v.safeParse(schema, json)
  if (read.success) return { body: read.output }
  const issue = read.issues[0]
  return { flaw: `${v.getDotPath(issue) ?? '请求体'}: ${issue.message}` }
}
