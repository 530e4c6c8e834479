/**
 * Plays the rounds of one day: in the evening people say that they are free, at eight the clock plans, offers
 * are taken, declined or left lying; at dawn they come to the market, or do not, and the clock goes on. The
 * bureau looks into the round, plays it again and asks what more hands would change.
 */
import type { Citizen } from './citizens'
import { postGig } from './gig-life'
import { drawGig, type GigPlan } from './gig-plan'
import { between, type Gig } from './gig'
import { playShift } from './gig-shift'
import { aWorker, inOffice } from './plays'
import { beijingDay, hour, lookAll, minute, type Stage, wholeDay } from './stage'
import { fireWithFaults } from './timers'
import { newTokens } from './tokens'

interface PlannedDay {
  readonly stage: Stage
  readonly midnight: number
  readonly workOn: string
  /** The gigs that were posted for it, by id. */
  readonly gigs: Map<string, Gig>
  readonly people: readonly Citizen[]
}

const peopleOfDay = 8

/** For the evening before: so many seats that some of those who are free get none. */
function drawPlannedGig({ stage, midnight }: PlannedDay, number: number): GigPlan {
  const { chance } = stage.city
  const drawn = drawGig(stage, number, Math.round((midnight - stage.firstMidnight) / wholeDay))
  const startMinute = chance.between(450, 600)
  const endMinute = startMinute + chance.between(8, 14) * 30
  const fields = {
    ...drawn.fields,
    ...({ trade: 'packer', payUnit: 'hour', payRateFen: chance.between(2_200, 4_500) } as const),
    headcount: chance.between(1, 2),
    hiring: 'instant' as const,
    startMinute,
    endMinute,
    breakMinutes: 60,
  }
  return {
    ...drawn,
    fields,
    startAt: midnight + startMinute * minute,
    endAt: midnight + endMinute * minute,
    postAt: midnight - wholeDay + chance.between(15 * 60, 19 * 60) * minute,
    cancelling: chance.happens(0.1) ? 'beforeStart' : 'none',
    crew: [],
  }
}

async function sayFree({ stage, workOn }: PlannedDay, worker: Citizen): Promise<void> {
  const window = stage.city.chance.one<'day' | 'morning' | 'afternoon'>('day', 'day', 'day', 'morning')
  await stage.phones.tell(worker, 'matching.sayFree', { workOn, window, marketId: 'decheng' })
}

/** Takes the seat, declines it, or lets the offer pass; now and then one takes the word back instead. */
async function answerOffers({ stage, workOn, gigs }: PlannedDay, worker: Citizen): Promise<void> {
  const { phones, city } = stage
  const shown = await phones.tell(worker, 'matching.openMyOffer', { workOn })
  if (!shown?.ok) return
  for (const { gig, state } of shown.data.offers.filter(({ state }) => state === 'open')) {
    const { gigId } = gig
    const answer = city.chance.one('take', 'take', 'decline', 'decline', 'decline', 'leave')
    city.story.tell(`    ${worker.person.name} is offered ${gigId}, ${state}: ${answer}`)
    if (answer === 'decline') await phones.tell(worker, 'matching.declineOffer', { workOn, gigId })
    if (answer !== 'take') continue
    await phones.tell(worker, 'gigs.acceptGig', { gigId })
    const posted = gigs.get(gigId)
    if (posted !== undefined) playShift(posted, worker)
  }
}

interface Round {
  readonly roundId: string
}

/** The bureau's morning look: whatever was published must come to the same when it is solved again. */
async function lookIntoRounds({ stage, workOn }: PlannedDay): Promise<void> {
  const { phones, city } = stage
  const marketId = 'decheng'
  const officer = () => inOffice(stage, 'employmentOfficer')
  await phones.tell(inOffice(stage, 'staff'), 'matching.openRound', { marketId, workOn })
  const round = city.chance.pick(lookAll<Round>(stage, 'rounds', { marketId, workOn }))
  const more = [{ trade: 'packer' as const, people: city.chance.between(1, 3) }]
  await phones.tell(officer(), 'matching.askWhatIf', { marketId, workOn, more })
  if (round === undefined) return
  const { roundId } = round
  const replayed = await phones.tell(officer(), 'matching.replayRound', { roundId })
  if (replayed?.ok && !(replayed.data.isSameInput && replayed.data.isSameResult))
    phones.violated('C-05', `${roundId} comes to another result when it is solved again`)
}

const tick = (stage: Stage) => fireWithFaults(stage, 'round')

function planEvening(day: PlannedDay): void {
  const { stage, midnight, people } = day
  const evening = midnight - wholeDay
  const at = (from: number, to: number) => [evening + from * minute, evening + to * minute] as const
  const { chance } = stage.city
  for (const worker of people) {
    between(day, at(16 * 60, 19 * 60 + 50), () => sayFree(day, worker))
    if (chance.happens(0.2))
      between(day, at(19 * 60 + 50, 22 * 60), () =>
        stage.phones.tell(worker, 'matching.withdrawFree', { workOn: day.workOn }),
      )
    between(day, at(20 * 60 + 30, 23 * 60), () => answerOffers(day, worker))
  }
  for (const minutes of [1, 6, 11, 60, 120])
    between(day, at(20 * 60 + minutes, 20 * 60 + minutes + 4), () => tick(stage))
  between(day, at(20 * 60 + 15, 23 * 60 + 30), () => lookIntoRounds(day))
}

function planDawn(day: PlannedDay): void {
  const { stage, midnight, people } = day
  const at = (from: number, to: number) => [midnight + from * minute, midnight + to * minute] as const
  const walkIn = aWorker(stage)
  if (walkIn) between(day, at(5 * 60, 6 * 60 + 30), () => sayFree(day, walkIn))
  const comers = [...people.filter(() => stage.city.chance.happens(0.6)), ...(walkIn ? [walkIn] : [])]
  for (const worker of comers) {
    between(day, at(4 * 60 + 30, 6 * 60 + 10), () =>
      stage.phones.tell(worker, 'markets.markPresent', { code: newTokens.marketCode() }),
    )
    between(day, at(6 * 60 + 12, 6 * 60 + 40), () => answerOffers(day, worker))
  }
  for (const minutes of [1, 6, 11, 25])
    between(day, at(6 * 60 + minutes, 6 * 60 + minutes + 3), () => tick(stage))
  between(day, at(6 * 60 + 15, 8 * 60), () => lookIntoRounds(day))
}

/** Plans evening and dawn of the second day of the run. Takes the number of its first gig. */
export function planEveningAndDawn(stage: Stage, number: number): void {
  const midnight = stage.firstMidnight + wholeDay
  const first = stage.city.chance.below(stage.roster.workers.length)
  const { workers } = stage.roster
  const people = [...workers.slice(first), ...workers].slice(0, peopleOfDay)
  const day: PlannedDay = { stage, midnight, workOn: beijingDay(midnight + hour), gigs: new Map(), people }
  for (const more of [0, 1]) {
    const plan = drawPlannedGig(day, number + more)
    stage.agenda.plan(plan.postAt, async () => {
      const gig = await postGig(stage, plan)
      if (gig) day.gigs.set(gig.gigId, gig)
    })
  }
  planEvening(day)
  planDawn(day)
}
