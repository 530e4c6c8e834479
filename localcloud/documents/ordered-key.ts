/**
 * Decides the order of values: each value becomes a text whose plain code-unit order is the order of the
 * database (null, numbers, texts, objects, lists, ids, booleans, dates). Both stores can then sort without
 * knowing any type.
 */
import { canonicalText, isObjectId } from './canonical-text'

const tags = {
  nothing: '1',
  emptyList: '2',
  number: '3',
  text: '4',
  object: '6',
  list: '7',
  id: '8',
} as const
const booleanTag = '91'
const dateTag = '92'

/** Ends each part of a compound key; no character of a part is smaller. */
const endOfPart = '\u0001'

/** Characters that would break the order (UTF-8 and UTF-16 disagree above U+D7FF) or the separator. */
const awkward = /[\u0000-\u0002\uD7FF-\uFFFF]/
const awkwardAll = /[\u0000-\u0002\uD7FF-\uFFFF]/g

const float = new Float64Array(1)
const words = new Uint32Array(float.buffer)

/** Takes a number; gives 16 hexadecimal digits in numeric order (NaN first, as the database sorts it). */
function orderedNumber(value: number): string {
  float[0] = Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value + 0
  const low = words[0] ?? 0
  const high = words[1] ?? 0
  const negative = high >>> 31 === 1
  const flippedHigh = (negative ? ~high : high ^ 0x80000000) >>> 0
  const flippedLow = (negative ? ~low : low) >>> 0
  return flippedHigh.toString(16).padStart(8, '0') + flippedLow.toString(16).padStart(8, '0')
}

function escaped(text: string): string {
  if (!awkward.test(text)) return text
  return text.replace(awkwardAll, (character) => {
    const code = character.charCodeAt(0)
    const lead = code < 3 ? '\u0002' : '\uD7FF'
    return lead + code.toString(16).padStart(4, '0')
  })
}

/**
 * Takes any value of a document; gives its part of a key. A missing value sorts and collides as null does.
 */
export function orderedPart(value: unknown): string {
  return orderedValue(value) + endOfPart
}

function orderedValue(value: unknown): string {
  if (value === undefined || value === null) return tags.nothing
  switch (typeof value) {
    case 'number':
      return tags.number + orderedNumber(value)
    case 'string':
      return tags.text + escaped(value)
    case 'boolean':
      return booleanTag + (value ? '1' : '0')
    default:
      return orderedObject(value)
  }
}

function orderedObject(value: unknown): string {
  if (value instanceof Date) return dateTag + orderedNumber(value.getTime())
  if (isObjectId(value)) return tags.id + value.toHexString()
  if (Array.isArray(value)) return value.length === 0 ? tags.emptyList : tags.list + embedded(value)
  return tags.object + embedded(value)
}

/** Lists and objects have a stable order among themselves, no more: nobody sorts by them. */
function embedded(value: unknown): string {
  return escaped(canonicalText({ value }))
}

/**
 * Takes a value; gives the tag under which comparable values lie, or nothing when ranges over it have no
 * meaning.
 */
export function rangeTag(value: unknown): string | undefined {
  if (typeof value === 'number') return tags.number
  if (typeof value === 'string') return tags.text
  if (typeof value === 'boolean') return booleanTag
  return value instanceof Date ? dateTag : undefined
}

/** The smallest key above every key that starts with `prefix`: no character of a key lies above U+D7FF. */
export function afterPrefix(prefix: string): string {
  return `${prefix}\uD7FF\uD7FF`
}

/** Whether a value has one place in the order and can be looked up by it. */
export function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'boolean' || rangeTag(value) !== undefined || isObjectId(value)
}
