/** A seat is taken: the day's accident cover is bound with the insurer, once per booking and round. */
import type { ParsedInput } from '@/contract/actions'
import { coverStates } from '@/domain/insurance/cover-states'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { readBooking } from '../../gigs/reader'
import { bindWithInsurer } from '../insurer'
import { plannedCover } from '../planned-cover'
import { type Cover, coverIdOf, covers } from '../repository'

type Input = ParsedInput<'insurance.bindCover'>

interface Bound {
  readonly coverId: string
  readonly cover: Cover
  readonly policyNumber: string | null
}

/** Nothing is bound for a booking that no longer stands. */
async function bind(call: Call<Input>): Promise<Bound | null> {
  const booking = await readBooking(call.reads, call.input.bookingId)
  must(booking !== undefined, 'a cover is for a booking')
  if (booking.state !== 'booked') return null
  const coverId = coverIdOf(booking)
  const cover = await plannedCover(call.reads, booking)
  if (cover.terms === null) return { coverId, cover, policyNumber: null }
  const request = { coverNumber: coverId, insuredId: booking.workerId, terms: cover.terms }
  return { coverId, cover, policyNumber: await bindWithInsurer(request) }
}

/** The cover as the insurer bound it; one whose booking was cancelled meanwhile has ended with it. */
function recorded({ cover, policyNumber }: Bound, stands: boolean, now: Call['now']): Cover {
  if (policyNumber === null) return coverStates.move(cover, 'failed')
  const bound = { ...coverStates.move(cover, 'bound'), policyNumber, boundAt: now }
  return stands ? bound : { ...coverStates.move(bound, 'ended'), endedAt: now }
}

/**
 * The id is the lock: one cover per booking and round, also when late news of an earlier round finds this
 * one.
 */
async function record(
  { now, input }: Call<Input>,
  unit: Unit,
  bound: Bound | null,
): Promise<{ readonly done: boolean }> {
  if (bound === null || (await unit.getUnlikely(covers, bound.coverId))) return { done: true }
  const booking = await readBooking(unit, input.bookingId)
  const stands = booking?.state === 'booked' && coverIdOf(booking) === bound.coverId
  unit.create(covers, bound.coverId, recorded(bound, stands, now))
  return { done: true }
}

export const bindCover = prepared({ prepare: bind, run: record })
