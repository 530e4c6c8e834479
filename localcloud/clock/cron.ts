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
  readonly allowed: Readonly<Record<FieldName, ReadonlySet<number>>>
  /** With both a day and a weekday given, either is enough. */
  readonly eitherDay: boolean
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

function readField(text: string, field: Field): ReadonlySet<number> | undefined {
  const parts = text.split(',').map((part) => readPart(part, field))
  return parts.every((part) => part !== undefined) ? new Set(parts.flat()) : undefined
}

/** Takes the cron text; undefined when it is not seven readable fields. */
export function readCron(text: string): Cron | undefined {
  const texts = text.trim().split(/\s+/)
  const names: readonly FieldName[] = ['second', 'minute', 'hour', 'day', 'month', 'weekday', 'year']
  if (texts.length !== names.length) return undefined
  const read = (name: FieldName) => readField(texts[names.indexOf(name)] ?? '', fields[name])
  const [second, minute, hour, day] = [read('second'), read('minute'), read('hour'), read('day')]
  const [month, weekday, year] = [read('month'), read('weekday'), read('year')]
  if (!second || !minute || !hour || !day || !month || !weekday || !year) return undefined
  const eitherDay = day.size < 31 && weekday.size < 7
  return { allowed: { second, minute, hour, day, month, weekday, year }, eitherDay }
}

function fitsDay({ allowed, eitherDay }: Cron, midnight: Date): boolean {
  const inMonth = allowed.month.has(midnight.getUTCMonth() + 1) && allowed.year.has(midnight.getUTCFullYear())
  const byDay = allowed.day.has(midnight.getUTCDate())
  const byWeekday = allowed.weekday.has(midnight.getUTCDay())
  return inMonth && (eitherDay ? byDay || byWeekday : byDay && byWeekday)
}

/** The first second of a day, from the given one on, that fits; seconds are counted from midnight. */
function firstSecond({ allowed }: Cron, fromSecond: number): number | undefined {
  for (let hour = Math.floor(fromSecond / 3600); hour < 24; hour += 1) {
    if (!allowed.hour.has(hour)) continue
    for (let minute = 0; minute < 60; minute += 1) {
      if (!allowed.minute.has(minute) || hour * 3600 + minute * 60 + 59 < fromSecond) continue
      for (let second = 0; second < 60; second += 1) {
        const at = hour * 3600 + minute * 60 + second
        if (at >= fromSecond && allowed.second.has(second)) return at
      }
    }
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
