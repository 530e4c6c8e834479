/** Fills a claim from facts the house already has: age, agreements, covers and premiums of the year. */
import { type Day, day } from '@/domain/calendar/day'
import { noFen, sumFen } from '@/domain/money/fen'
import { houseRule, type Refusal, refuse } from '@/domain/policy/refusal'
import { claimKey, claimPeriod, type Scheme } from '@/domain/subsidies/claim-key'
import { conditionsOf, type EligibilityFacts } from '@/domain/subsidies/eligibility'
import { subsidyAmount } from '@/domain/subsidies/subsidy-amount'
import { type Call, personOf } from '../_kernel/call'
import { bookingsOfWorker } from '../gigs/reader'
import { boundCovers } from '../insurance/reader'
import type { Claim } from './repository'

export interface DraftedClaim {
  readonly claimId: string
  readonly draft: Omit<Claim, 'state' | 'filedAt'>
  readonly facts: EligibilityFacts
}

const yearUntil = (today: Day) => ({ from: day(`${claimPeriod(today)}-01-01`), to: today })

/** Refuses a person whose real name is not known: the claim is one per citizen, not per account. */
export async function draftClaim(call: Call<{ readonly scheme: Scheme }>): Promise<DraftedClaim | Refusal> {
  const person = personOf(call)
  const { scheme } = call.input
  if (person.realName === null) return refuse('subsidies.claim.real-name-missing', houseRule('E-04'))
  const on = call.today
  const bound = await boundCovers(person._id, yearUntil(on))
  const bookings = await bookingsOfWorker(person._id, yearUntil(on))
  const facts: EligibilityFacts = {
    birthOn: person.realName.bornOn,
    on,
    agreementCount: bookings.filter(({ state }) => state === 'booked').length,
    coverCount: bound.length,
    lastPremiumPaidOn: bound.at(-1)?.coveredOn ?? null,
    // Neither register can be asked from here yet: an officer looks them up.
    ...{ employmentRegistered: null, otherwiseCovered: null },
  }
  const premiumFen = sumFen(bound.map(({ terms }) => terms?.premiumFen ?? noFen))
  const draft = {
    ...{ personId: person._id, scheme, period: claimPeriod(on), premiumFen, paidThisYearFen: noFen },
    amount: subsidyAmount({ accidentPremiumFen: premiumFen, paidThisYearFen: noFen, on }),
    conditions: conditionsOf(facts),
    covers: bound.length,
  }
  return { claimId: claimKey({ scheme, personKey: person.realName.idHash, on }), draft, facts }
}
