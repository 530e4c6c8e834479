/** Field schemas that several words share; each names its unit and its limits. */
import * as v from 'valibot'
import type { Fen } from '@/domain/money/fen'
import { type Account, isAccount } from '@/domain/ledger/entry'
import type { Day } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { certificateKeys, tradeKeys } from '@/policies/trades'

/** Random id of 12 characters of the alphabet without look-alikes. */
export const id = v.pipe(v.string(), v.regex(/^[0-9a-hjkmnp-z]{12}$/))
/** Spoken id of a once-only fact, such as booking:{gigId}:{workerId}. */
export const spokenId = v.pipe(v.string(), v.maxLength(120), v.regex(/^[a-z]+(:[0-9A-Za-z_-]+)+$/))
/** Key of a market in the directory. */
export const marketId = v.pipe(v.string(), v.regex(/^[a-z]{2,20}$/))
/** What a QR code carries: at most 32 characters of the set that WeChat allows. */
export const scene = v.pipe(v.string(), v.minLength(8), v.maxLength(64), v.regex(/^[0-9A-Za-z:._~-]+$/))
/** Code that WeChat gives for a tap on "use my phone number". */
export const phoneCode = v.pipe(v.string(), v.minLength(6), v.maxLength(128), v.regex(/^[0-9A-Za-z_-]+$/))
export const phone = v.pipe(v.string(), v.regex(/^1[3-9]\d{9}$/))
export const personName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(2),
  v.maxLength(25),
  v.regex(/^[\p{Script=Han}·]+$/u),
)
/** Shape only; checksum, birthday and age are rules of accounts. */
export const idNumber = v.pipe(v.string(), v.regex(/^\d{17}[\dX]$/))
/** Shape only; the checksum is a rule of accounts. */
export const creditCode = v.pipe(v.string(), v.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/))
export const day = v.pipe(
  v.string(),
  v.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  v.transform((text) => text as Day),
)
export const instant = v.pipe(
  v.string(),
  v.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/),
  v.transform((text) => text as Instant),
)
/** Minutes after midnight, Beijing time; an end after midnight passes 1440. */
export const startMinute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))
export const endMinute = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2880))
/** Whole fen, from 1 fen to 100,000 yuan. */
/** A merchant number of WeChat Pay. */
export const merchantId = v.pipe(v.string(), v.regex(/^\d{8,10}$/))
export const amountFen = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(10_000_000),
  v.transform((amount) => amount as Fen),
)
/** Whole fen as the channel tells them: read and checked by its adapter, parsed again on the way. */
export const channelFen = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((amount) => amount as Fen),
)
/** A moment as the channel tells it. */
export const channelMoment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => text as Instant),
)
/** Whole fen of the house's own money, up to 100,000,000 yuan. */
export const houseAmountFen = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(10_000_000_000),
  v.transform((amount) => amount as Fen),
)
/** Whole fen, nothing included. */
export const sumFen = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((amount) => amount as Fen),
)
/** A complaint as it stands: how much of a wage it is about, and whether it is still open. */
export const complaintNews = v.strictObject({
  bookingId: spokenId,
  complaintId: spokenId,
  claimedFen: sumFen,
  isOpen: v.boolean(),
  at: instant,
})
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))
export const trade = v.picklist(tradeKeys)
export const certificate = v.picklist(certificateKeys)
/** With which people who go together find one another. */
export const groupCode = v.pipe(v.string(), v.regex(/^\d{6}$/))
/** Key of a part of a crew. */
export const partKey = v.pipe(v.string(), v.regex(/^p[0-5]$/))
export const trades = v.pipe(v.array(trade), v.minLength(1), v.maxLength(10))
/** One line that a person typed. */
export const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))
/** A few sentences that a person typed or spoke. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500))
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
export const place = v.strictObject({ address: line, meetingPoint: v.optional(line), latitude, longitude })
/** Random mark of one event on the device, so that it may arrive twice. */
export const nonce = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{12,32}$/))
/** Cloud storage file of an upload. */
export const fileId = v.pipe(
  v.string(),
  v.minLength(5),
  v.maxLength(200),
  v.regex(/^cloud:\/\/[0-9A-Za-z./_-]+$/),
)
/** An account of the book by path; which of them an action may touch is a rule of its own. */
export const account = v.pipe(
  v.string(),
  v.maxLength(120),
  v.check(isAccount),
  v.transform((path) => path as Account),
)
export const pageSize = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 20)
export const nothing = v.strictObject({})
