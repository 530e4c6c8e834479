/** A seat is taken: the day's accident cover is bound with the insurer, once per booking and round. */
import type { ParsedInput } from '@/contract/actions'
import { plusMinutes } from '@/domain/calendar/instant'
import type { BookedCover } from '@/domain/insurance/booked-cover'
import { coverStates } from '@/domain/insurance/cover-states'
import { must } from '@/domain/policy/must'
import type { Call } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { readBooking } from '../../gigs/reader'
import { bindWithInsurer } from '../insurer'
import { askedFor, requestedCover } from '../planned-cover'
import { type Cover, coverIdOf, covers } from '../repository'

type Input = ParsedInput<'insurance.bindCover'>

interface Bound {
  readonly coverId: string
  readonly cover: Cover
  readonly policyNumber: string | null
}

/** So long after the booking its news is fresh: nobody can have heard of a cancellation before it. */
const freshMinutes = 1

/**
 * What is to be covered. Fresh news carries it; late news is looked up, since nothing is bound for a booking
 * that no longer stands.
 */
async function wanted({ input, now, reads }: Call<Input>): Promise<BookedCover | null> {
  const { bookingId, booked } = input
  if (booked !== undefined && now < plusMinutes(booked.bookedAt, freshMinutes)) return booked
  const booking = await readBooking(reads, bookingId)
  must(booking !== undefined, 'a cover is for a booking')
  return booking.state === 'booked' ? askedFor(reads, booking) : null
}

async function bind(call: Call<Input>): Promise<Bound | null> {
  const asked = await wanted(call)
  if (asked === null) return null
  const { bookingId } = call.input
  const { workerId: insuredId, round, terms } = asked
  const coverId = coverIdOf({ bookingId, round })
  const bound = { coverId, cover: requestedCover(bookingId, asked) }
  if (terms === null) return { ...bound, policyNumber: null }
  return { ...bound, policyNumber: await bindWithInsurer({ coverNumber: coverId, insuredId, terms }) }
}

/** The cover as the insurer bound it. */
function recorded({ cover, policyNumber }: Bound, now: Call['now']): Cover {
  if (policyNumber === null) return coverStates.move(cover, 'failed')
  return { ...coverStates.move(cover, 'bound'), policyNumber, boundAt: now }
}

/** Of a cover whose booking was cancelled before this was told: it ended, and it has a policy. */
const boundTooLate = (ended: Cover, { policyNumber }: Bound, now: Call['now']): Cover =>
  ended.state === 'ended' && ended.policyNumber === null && policyNumber !== null
    ? { ...ended, policyNumber, boundAt: now }
    : ended

/**
 * The id is the lock: one cover per booking and round, also when late news of an earlier round finds this
 * one. The booking need not be read again: who cancels it meets this cover, or leaves an ended one to meet.
 */
async function record(
  { now }: Call<Input>,
  unit: Unit,
  bound: Bound | null,
): Promise<{ readonly done: boolean }> {
  const known = bound && (await unit.getUnlikely(covers, bound.coverId))
  if (bound === null) return { done: true }
  if (!known) unit.create(covers, bound.coverId, recorded(bound, now))
  else if (boundTooLate(known, bound, now) !== known) {
    unit.save(covers, bound.coverId, boundTooLate(known, bound, now))
  }
  return { done: true }
}

export const bindCover = prepared({ prepare: bind, run: record })
