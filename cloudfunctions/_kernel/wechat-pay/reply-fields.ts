/** The fields that several of WeChat's answers have, read once: fen, moments, and whose the answer is. */
import * as v from 'valibot'
import { instantOfMilliseconds } from '@/domain/calendar/instant'
import { fen } from '@/domain/money/fen'

/** Whole fen, never negative. */
export const fenField = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.transform(fen))

/** WeChat's local time with offset becomes an instant. */
export const momentField = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
  v.transform((text) => instantOfMilliseconds(Date.parse(text))),
)

/** What `schema` makes of `json`, or null when it does not fit: then nobody may act on it. */
export function readOrNull<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
): v.InferOutput<Schema> | null {
  const read = v.safeParse(schema, json)
  return read.success ? read.output : null
}
