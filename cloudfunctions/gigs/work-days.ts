/**
 * The guard of a worker's days: two gigs at the same hour meet in one document, whoever accepts them at once.
 */
import { fitsBeside, type BookedTime } from '@/domain/gigs/overlap'
import { daysTouched } from '@/domain/gigs/planned-time'
import { isRefusal, type Refusal } from '@/domain/policy/refusal'
import type { Unit } from '../_kernel/unit'
import { type Gig, type Workday, workdayIdOf, workdays } from './repository'

const timeOf = ({ gigId, workOn, startMinute, endMinute }: Gig): BookedTime => ({
  gigId,
  workOn,
  startMinute,
  endMinute,
})

/** Books the gig's time on each day that it touches; refuses when something else is booked at that hour. */
export async function bookDays(unit: Unit, gig: Gig, workerId: string): Promise<Refusal | undefined> {
  const wanted = timeOf(gig)
  for (const day of daysTouched(gig)) {
    const id = workdayIdOf(workerId, day)
    // Few workers have two gigs on one day.
    const before = await unit.getUnlikely(workdays, id)
    const fits = fitsBeside(before?.booked ?? [], wanted)
    if (isRefusal(fits)) return fits
    const others = (before?.booked ?? []).filter(({ gigId }) => gigId !== gig.gigId)
    const after: Workday = { workerId, day, booked: [...others, wanted] }
    if (before) unit.save(workdays, id, after)
    else unit.create(workdays, id, after)
  }
  return undefined
}

/** Takes the gig's time off the days of the worker. */
export async function freeDays(unit: Unit, gig: Gig, workerId: string): Promise<void> {
  for (const day of daysTouched(gig)) {
    const id = workdayIdOf(workerId, day)
    const before = await unit.get(workdays, id)
    if (!before) continue
    unit.save(workdays, id, { ...before, booked: before.booked.filter(({ gigId }) => gigId !== gig.gigId) })
  }
}
