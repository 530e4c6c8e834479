/** The shapes of what a service provider may send about payroll cards (微工卡). */
import * as v from 'valibot'

const text = (limit: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(limit))
const wholeFen = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const batchNo = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{5,32}$/))

const who = {
  openid: text(64),
  appid: v.optional(text(32)),
  sub_appid: v.optional(text(32)),
  sub_mchid: text(32),
}

const identity = {
  user_name: text(1024),
  id_card_number: text(1024),
  employment_type: v.picklist(['LONG_TERM_EMPLOYMENT', 'SHORT_TERM_EMPLOYMENT', 'COOPERATION_EMPLOYMENT']),
}

export const tokenBody = v.strictObject({ ...who, ...identity })

const faceCheck = {
  authenticate_number: v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{1,32}$/)),
  project_name: text(128),
  employer_name: text(128),
  authenticate_type: v.picklist(['SIGN_IN', 'INSURANCE', 'CONTRACT']),
}

export const faceCheckBody = v.strictObject({ ...who, ...faceCheck })

export const faceCheckWithAuthBody = v.strictObject({ ...who, ...faceCheck, ...identity })

const detail = v.strictObject({
  out_detail_no: batchNo,
  transfer_amount: wholeFen,
  transfer_remark: text(32),
  openid: text(64),
  user_name: text(1024),
})

export const batchBody = v.strictObject({
  sub_mchid: text(32),
  sub_appid: v.optional(text(32)),
  sp_appid: v.optional(text(32)),
  authorization_type: v.picklist([
    'INFORMATION_AUTHORIZATION_TYPE',
    'FUND_AUTHORIZATION_TYPE',
    'INFORMATION_AND_FUND_AUTHORIZATION_TYPE',
  ]),
  out_batch_no: batchNo,
  batch_name: text(32),
  batch_remark: text(32),
  total_amount: wholeFen,
  total_num: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1000)),
  transfer_detail_list: v.pipe(v.array(detail), v.minLength(1), v.maxLength(1000)),
  employment_type: identity.employment_type,
  employment_scene: v.picklist([
    'LOGISTICS',
    'MANUFACTURING',
    'HOTEL',
    'CATERING',
    'EVENT',
    'RETAIL',
    'OTHERS',
  ]),
})

export type TokenBody = v.InferOutput<typeof tokenBody>
export type FaceCheckBody = v.InferOutput<typeof faceCheckBody>
export type FaceCheckWithAuthBody = v.InferOutput<typeof faceCheckWithAuthBody>
export type BatchBody = v.InferOutput<typeof batchBody>
