/** Types and arithmetic of instants: a moment in UTC, written the one way that sorts as text. */
import { must } from '../policy/must'

declare const instantBrand: unique symbol

/** A moment, always written as 2026-11-24T01:02:03.000Z; two of them compare as text. */
export type Instant = string & { readonly [instantBrand]: 'instant' }

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/
const minuteInMilliseconds = 60_000

/** True when `text` is an existing moment in the one spelling. */
export const isInstant = (text: string): text is Instant =>
  shape.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text

/** Brands an instant; another spelling, or the 31st of February, is a fault. */
export function instant(text: string): Instant {
  must(isInstant(text), `an instant is written like 2026-11-24T01:02:03.000Z, not ${text}`)
  return text
}

/** The instant at a count of milliseconds since 1970, as clocks give it. */
export const instantOfMilliseconds = (milliseconds: number): Instant =>
  instant(new Date(milliseconds).toISOString())

/** Milliseconds since 1970. */
export const millisecondsOf = (moment: Instant): number => Date.parse(moment)

/** The instant `minutes` later; a negative count goes back. */
export const plusMinutes = (moment: Instant, minutes: number): Instant =>
  instantOfMilliseconds(millisecondsOf(moment) + minutes * minuteInMilliseconds)

/** Whole minutes from `from` to `to`, rounded down; negative when `to` is earlier. */
export const minutesBetween = ({ from, to }: { readonly from: Instant; readonly to: Instant }): number =>
  Math.floor((millisecondsOf(to) - millisecondsOf(from)) / minuteInMilliseconds)

/** True when `earlier` comes strictly before `later`. */
export const isBefore = (earlier: Instant, later: Instant): boolean => earlier < later

/** The earliest of the instants given. */
export const earliestOf = (first: Instant, ...others: readonly Instant[]): Instant =>
  others.reduce((earliest, other) => (other < earliest ? other : earliest), first)

/** The latest of the instants given. */
export const latestOf = (first: Instant, ...others: readonly Instant[]): Instant =>
  others.reduce((latest, other) => (other > latest ? other : latest), first)
