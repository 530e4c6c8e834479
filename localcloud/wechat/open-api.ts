/**
 * Answers the server calls of WeChat that functions make through the SDK: phone number, code, message, text
 * check.
 */
import * as v from 'valibot'
import { checkText } from './text-check'
import { drawCode } from './mini-program-code'
import type { Inbox } from './inbox'
import type { PhoneCodes } from './phone-codes'
import { fitsTemplateField } from './template-fields'

/**
 * In the camel case of cloud calls; `buffer` is base64 here and raw bytes when asked through the binary call.
 */
export interface OpenApiResult {
  readonly errCode: number
  readonly errMsg: string
  readonly [field: string]: unknown
}

interface OpenApiFacts {
  readonly appId: string
  readonly appUrl: string
  readonly phoneCodes: PhoneCodes
  readonly inbox: Inbox
  now(): number
}

type Answer = (requestData: unknown) => OpenApiResult | Promise<OpenApiResult>

const wrong = (errCode: number, errMsg: string): OpenApiResult => ({ errCode, errMsg })

/** Answers by a schema: what does not fit is WeChat's 40097, invalid arguments. */
function answering<T>(
  schema: v.GenericSchema<unknown, T>,
  answer: (request: T) => OpenApiResult | Promise<OpenApiResult>,
): Answer {
  return (requestData) => {
    const read = v.safeParse(schema, requestData)
    return read.success
      ? answer(read.output)
      : wrong(40097, `invalid args: ${v.getDotPath(read.issues[0]) ?? ''}`)
  }
}

const phoneSchema = v.object({ code: v.string() })
const codeSchema = v.object({
  scene: v.string(),
  page: v.optional(v.string()),
  width: v.optional(v.number()),
})
const messageSchema = v.object({
  touser: v.string(),
  templateId: v.string(),
  page: v.optional(v.string(), ''),
  data: v.record(v.string(), v.object({ value: v.string() })),
})
const textSchema = v.object({
  content: v.pipe(v.string(), v.maxLength(2_500)),
  version: v.literal(2),
  scene: v.pipe(v.number(), v.minValue(1), v.maxValue(4)),
  openid: v.string(),
})

function answers({ appId, appUrl, phoneCodes, inbox, now }: OpenApiFacts): Readonly<Record<string, Answer>> {
  const getPhoneNumber = answering(phoneSchema, ({ code }) => {
    const person = phoneCodes.redeem(code)
    if (!person) return wrong(40029, 'invalid code')
    const watermark = { timestamp: Math.floor(now() / 1000), appid: appId }
    const { phone } = person
    const phoneInfo = { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark }
    return { errCode: 0, errMsg: 'openapi.phonenumber.getPhoneNumber:ok', phoneInfo }
  })

  const getUnlimited = answering(codeSchema, async ({ scene, page, width }) => {
    const code = await drawCode(appUrl, { scene, page, width })
    if (!code.drawn) return wrong(code.errCode, code.errMsg)
    const picture = { contentType: 'image/png', buffer: code.png.toString('base64') }
    return { errCode: 0, errMsg: 'openapi.wxacode.getUnlimited:ok', ...picture }
  })

  const send = answering(messageSchema, ({ touser, templateId, page, data }) => {
    const fields = Object.entries(data).map(([name, { value }]) => ({ name, value }))
    const unfit = fields.find(({ name, value }) => !fitsTemplateField(name, value))
    if (unfit) return wrong(47003, `argument invalid! data.${unfit.name}.value is invalid`)
    if (!inbox.accepts(touser, templateId)) return wrong(43101, 'user refuse to accept the msg')
    inbox.deliver(touser, { templateId, page, fields })
    return { errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' }
  })

  const msgSecCheck = answering(textSchema, ({ content }) => {
    const { suggest, label, keyword } = checkText(content)
    const detail = [{ strategy: 'keyword', errcode: 0, suggest, label, keyword }]
    return { errCode: 0, errMsg: 'openapi.security.msgSecCheck:ok', result: { suggest, label }, detail }
  })

  return {
    'phonenumber.getPhoneNumber': getPhoneNumber,
    'wxacode.getUnlimited': getUnlimited,
    'subscribeMessage.send': send,
    'security.msgSecCheck': msgSecCheck,
  }
}

/** `call` takes the API's name, with or without the prefix `openapi.`, and its request. */
export function createOpenApi(facts: OpenApiFacts) {
  const known = new Map(Object.entries(answers(facts)))
  return {
    call: async (apiName: string, requestData: unknown): Promise<OpenApiResult> => {
      const answer = known.get(apiName.replace(/^openapi\./, ''))
      return answer ? answer(requestData) : wrong(-604100, `API not found: ${apiName}`)
    },
  }
}

export type OpenApi = ReturnType<typeof createOpenApi>
