/**
 * The clock's rounds: the plan in the evening, in the morning a round whenever something has changed, and
 * at the market's hour those who did not come are struck off.
 */
import { marketDayOf } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'
import { eveningRoundAt, expectedUntil, planDays, roundsEndAt } from '@/domain/matching/plan/plan-day'
import { registrationStates } from '@/domain/matching/plan/registration-states'
import { query } from '../../_kernel/cloud'
import type { Call } from '../../_kernel/call'
import { search, type Stored } from '../../_kernel/collections'
import { runAll, sweepAsking, sweepEach } from '../../_kernel/sweep'
import { bookedHours } from '../../gigs/reader'
import { everybodyAt } from '../../markets/reader'
import { standingWords } from '../gathering-round'
import { packOpenGigs } from '../packing-gigs'
import { forgetRound, prepareRound, publish } from '../publishing-round'
import { type MarketDay, pointerIdOf, type Registration, registrations } from '../repository'

const isDue = (workOn: MarketDay['workOn'], now: Instant): boolean =>
  eveningRoundAt(workOn) <= now && now < roundsEndAt(workOn)

/**
 * Markets at which somebody has said a word about that day: one look for each, in the order of their keys.
 */
async function marketsWithWord(workOn: MarketDay['workOn']): Promise<readonly string[]> {
  const found: string[] = []
  for (let last = ''; ;) {
    const [next] = await search(registrations, {
      where: { workOn, marketId: query.gt(last) },
      orderBy: [['marketId', 'asc']],
      limit: 1,
    })
    if (!next) return found
    last = next.marketId
    found.push(last)
  }
}

async function dueRounds(now: Instant): Promise<readonly Stored<MarketDay>[]> {
  const days = planDays(now).filter((workOn) => isDue(workOn, now))
  const due = days.map(async (workOn) => {
    const markets = await marketsWithWord(workOn)
    return markets.map((marketId) => ({ _id: pointerIdOf({ marketId, workOn }), marketId, workOn }))
  })
  return (await Promise.all(due)).flat()
}

async function runRounds(call: Call) {
  return sweepAsking(call, {
    things: await dueRounds(call.now),
    ask: ({ marketId, workOn }) => prepareRound({ day: { marketId, workOn }, now: call.now, ranBy: 'clock' }),
    work: async (unit, _day, found) => {
      const refusal = await publish(unit, found)
      if (refusal) await forgetRound(found)
      return refusal ?? { roundId: found.round.roundId, isNew: found.isNew }
    },
  })
}

/** The next tick takes the others. */
const atOnce = 200

/** Who said they would come, is not at the market and has no work either. */
async function absentNow({ now }: Call): Promise<readonly Stored<Registration>[]> {
  const workOn = marketDayOf(now)
  if (now < expectedUntil(workOn)) return []
  const said = await standingWords(workOn)
  const markets = [...new Set(said.map(({ marketId }) => marketId))]
  const [booked, ...presences] = await Promise.all([
    bookedHours(
      said.map(({ personId }) => personId),
      workOn,
    ),
    ...markets.map((marketId) => everybodyAt(marketId, now)),
  ])
  const present = new Set(presences.flat().map(({ personId }) => personId))
  const absent = said.filter(({ personId }) => !present.has(personId) && !booked.get(personId)?.length)
  return absent.slice(0, atOnce)
}

async function strikeOff(call: Call) {
  const own = { ...call, key: `${call.key}:absent` }
  return sweepEach(own, {
    things: await absentNow(call),
    work: async (unit, { _id }) => {
      const said = await unit.get(registrations, _id)
      if (said?.state !== 'registered') return { absent: false }
      unit.save(registrations, _id, registrationStates.move(said, 'absent'))
      return { absent: true }
    },
  })
}

export const runDueRounds = {
  /** The packed gigs last: they take over how many people each gig was open to. */
  sweep: (call: Call) => runAll([() => strikeOff(call), () => runRounds(call), () => packOpenGigs(call.now)]),
}
