/**
 * Types of the limits of one seeker over the columns: the same answers as hard-limits.ts gives for each gig
 * apart.
 */
import { tradeKeys } from '@/policies/trades'
import { type Day, dayOf } from '../../calendar/day'
import { instantOfMilliseconds } from '../../calendar/instant'
import { fundsModels } from '../../money/rail'
import { isWithin, meetsFloor, missingCertificates } from '../hard-limits'
import { at } from './at'
import { type GigColumns, numberOf } from './gig-columns'
import type { Minutes, Seeker } from './seeker'

const minuteInMilliseconds = 60_000
/** Beijing is eight hours ahead; its days begin there. */
const aheadMinutes = 480
const minutesOfDay = 1_440

/** Number of the Beijing day on which a minute lies. */
export const dayNumberOf = (minute: number): number => Math.floor((minute + aheadMinutes) / minutesOfDay)

const dayOfNumber = (dayNumber: number): Day =>
  dayOf(instantOfMilliseconds((dayNumber * minutesOfDay - aheadMinutes) * minuteInMilliseconds))

/** Days by their numbers, each written once: writing a day takes longer than a search. */
function writtenDays(): (dayNumber: number) => Day {
  const known = new Map<number, Day>()
  return (dayNumber) => {
    const written = known.get(dayNumber) ?? dayOfNumber(dayNumber)
    known.set(dayNumber, written)
    return written
  }
}

const meets = ({ from, to }: Minutes, start: number, end: number): boolean => from < end && start < to

/** Asks once for each trade and day whether certificates or another word's rule close it. */
function closedTrades(
  { certificates, isTradeClosed }: Seeker,
  dayOfGig: (dayNumber: number) => Day,
): (trade: number, dayNumber: number) => boolean {
  const known = new Map<number, boolean>()
  return (trade, dayNumber) => {
    const key = dayNumber * tradeKeys.length + trade
    const before = known.get(key)
    if (before !== undefined) return before
    const [tradeKey, workOn] = [tradeKeys[trade], dayOfGig(dayNumber)]
    const closed =
      tradeKey === undefined ||
      missingCertificates({ trade: tradeKey, workOn, certificates }).length > 0 ||
      isTradeClosed(tradeKey, workOn)
    known.set(key, closed)
    return closed
  }
}

/** Whether the hours of a gig fit into the seeker's day. */
function fitsInTime({ fromMinute, free, busy }: Seeker): (start: number, end: number) => boolean {
  return (start, end) => {
    if (start < fromMinute) return false
    if (free && (start < free.from || end > free.to)) return false
    return !busy.some((taken) => meets(taken, start, end))
  }
}

export interface GigLimits {
  readonly isPassedOver: (gig: number) => boolean
  /** Whether a gig, so many metres away, is open. */
  readonly isOpen: (gig: number, metres: number | null) => boolean
}

function moneyLimits({ hourlyPayFen, rail }: GigColumns, { wageFloorFen, closedRails }: Seeker) {
  const closed = closedRails.map((one) => fundsModels.indexOf(one))
  return (gig: number): boolean =>
    (wageFloorFen === null || meetsFloor(at(hourlyPayFen, gig), wageFloorFen)) &&
    !closed.includes(rail[gig] ?? 0)
}

/** The limits over these columns, for one seeker after the other. */
export function gigLimits(columns: GigColumns): (seeker: Seeker) => GigLimits {
  const { startsAtMinute, lengthMinutes, trade, freeSeats } = columns
  const dayOfGig = writtenDays()
  return (seeker) => {
    const { radiusMetres } = seeker
    const isTradeClosed = closedTrades(seeker, dayOfGig)
    const fits = fitsInTime(seeker)
    const pays = moneyLimits(columns, seeker)
    const passedOver = new Set([...seeker.passedOver].map((id) => numberOf(columns, id)))
    const isNear = (metres: number | null) =>
      metres === null || radiusMetres === null || isWithin(metres, radiusMetres)
    return {
      isPassedOver: (gig) => passedOver.has(gig),
      isOpen(gig, metres) {
        const start = at(startsAtMinute, gig)
        if ((freeSeats[gig] ?? 0) === 0 || !isNear(metres) || !pays(gig)) return false
        if (!fits(start, start + (lengthMinutes[gig] ?? 0))) return false
        return !isTradeClosed(trade[gig] ?? 0, dayNumberOf(start))
      },
    }
  }
}
