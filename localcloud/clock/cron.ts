/**
 * Reads CloudBase's seven-field cron (second minute hour day month weekday year, Beijing time) and finds the
 * next firing.
 */

interface Field {
  readonly from: number
  readonly to: number
  readonly names?: readonly string[]
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'] as const

const fields = {
  second: { from: 0, to: 59 },
  minute: { from: 0, to: 59 },
  hour: { from: 0, to: 23 },
  day: { from: 1, to: 31 },
  month: { from: 1, to: 12, names: months },
  weekday: { from: 0, to: 6, names: weekdays },
  year: { from: 1970, to: 2099 },
} as const satisfies Record<string, Field>

type FieldName = keyof typeof fields

export interface Cron {
  readonly days: Readonly<Record<'day' | 'month' | 'weekday' | 'year', ReadonlySet<number>>>
  /** With both a day and a weekday given, either is enough. */
  readonly eitherDay: boolean
  readonly hours: readonly number[]
  /** Counted from the full hour. */
  readonly secondsOfHour: readonly number[]
}

const beijingOffsetMs = 8 * 3_600_000
const dayMs = 86_400_000
/** A cron that never comes again (29 February in a year gone by) is looked for this far ahead. */
const searchedDays = 366 * 8

function readNumber(text: string, field: Field): number | undefined {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1
  const value = named >= 0 ? named + field.from : Number(text)
  return text !== '' && Number.isInteger(value) && value >= field.from && value <= field.to
    ? value
    : undefined
}

function readRange(text: string, field: Field): { first: number; last: number } | undefined {
  if (text === '*' || text === '?') return { first: field.from, last: field.to }
  const [firstText = '', lastText = firstText] = text.split('-')
  const first = readNumber(firstText, field)
  const last = readNumber(lastText, field)
  return first === undefined || last === undefined || last < first ? undefined : { first, last }
}

function readPart(text: string, field: Field): readonly number[] | undefined {
  const [rangeText = '', stepText] = text.split('/')
  const range = readRange(rangeText, field)
  const step = stepText === undefined ? 1 : Number(stepText)
  if (!range || !Number.isInteger(step) || step < 1) return undefined
  // "5/10" means from 5 on, every 10.
  const last = stepText !== undefined && !/[-*?]/.test(rangeText) ? field.to : range.last
  return Array.from(
    { length: Math.floor((last - range.first) / step) + 1 },
    (_, index) => range.first + index * step,
  )
}

/** In rising order; empty when the text is not readable. */
function readField(text: string, field: Field): readonly number[] {
  const parts = text.split(',').map((part) => readPart(part, field))
  const isReadable = parts.every((part) => part !== undefined)
  return isReadable ? parts.flatMap((part) => part ?? []).sort((a, b) => a - b) : []
}

const fieldNames: readonly FieldName[] = ['second', 'minute', 'hour', 'day', 'month', 'weekday', 'year']

/** Takes the cron text; undefined when it is not seven readable fields. */
export function readCron(text: string): Cron | undefined {
  const texts = text.trim().split(/\s+/)
  const read = (name: FieldName) => readField(texts[fieldNames.indexOf(name)] ?? '', fields[name])
  if (texts.length !== fieldNames.length || fieldNames.some((name) => read(name).length === 0))
    return undefined
  const days = {
    day: new Set(read('day')),
    month: new Set(read('month')),
    weekday: new Set(read('weekday')),
    year: new Set(read('year')),
  }
  return {
    days,
    eitherDay: days.day.size < 31 && days.weekday.size < 7,
    hours: read('hour'),
    secondsOfHour: read('minute').flatMap((minute) => read('second').map((second) => minute * 60 + second)),
  }
}

function fitsDay({ days, eitherDay }: Cron, midnight: Date): boolean {
  const inMonth = days.month.has(midnight.getUTCMonth() + 1) && days.year.has(midnight.getUTCFullYear())
  const byDay = days.day.has(midnight.getUTCDate())
  const byWeekday = days.weekday.has(midnight.getUTCDay())
  return inMonth && (eitherDay ? byDay || byWeekday : byDay && byWeekday)
}

/** The first second of a day, from the given one on, that fits; seconds are counted from midnight. */
function firstSecond({ hours, secondsOfHour }: Cron, fromSecond: number): number | undefined {
  for (const hour of hours) {
    const second = secondsOfHour.find((each) => hour * 3600 + each >= fromSecond)
    if (second !== undefined) return hour * 3600 + second
  }
  return undefined
}

/**
 * Takes an instant in milliseconds; gives the first firing strictly after it, or undefined when none is near.
 */
export function nextFiring(cron: Cron, afterMs: number): number | undefined {
  const startMs = Math.floor(afterMs / 1000) * 1000 + 1000 + beijingOffsetMs
  const firstMidnight = Math.floor(startMs / dayMs) * dayMs
  for (let count = 0; count < searchedDays; count += 1) {
    const midnight = firstMidnight + count * dayMs
    if (!fitsDay(cron, new Date(midnight))) continue
    const second = firstSecond(cron, Math.max(0, (startMs - midnight) / 1000))
    if (second !== undefined) return midnight + second * 1000 - beijingOffsetMs
  }
  return undefined
}
