/** Plays of the plan of a day: who says they are free, runs a round, answers an offer, and asks why. */
import { instant } from '@/domain/calendar/instant'
import { planDays } from '@/domain/matching/plan/plan-day'
import { anEmployer, aWorker, inOffice, type Play, type Plays, some, type SomeGig, whom } from './plays'
import { instantText, type Stage } from './stage'

interface PlannedGig extends SomeGig {
  readonly workOn: string
  readonly promises?: Readonly<Record<string, unknown>>
}

/** A day that can be planned now; now and then the one of any gig, which often cannot. */
function aDay(stage: Stage): string {
  const { chance, clock } = stage.city
  const days: readonly string[] = planDays(instant(instantText(clock.now())))
  const gig = chance.happens(0.2) ? some<PlannedGig>(stage, 'gigs') : undefined
  return gig?.workOn ?? chance.pick(days) ?? ''
}

type MarketAction = 'matching.openRound' | 'matching.runRound'

interface Said {
  readonly personId: string
  readonly workOn: string
}

/** Mostly a day for which somebody has said they are free. */
const aSaidDay = (stage: Stage): string =>
  (stage.city.chance.happens(0.8) ? some<Said>(stage, 'registrations')?.workOn : undefined) ?? aDay(stage)

const ofTheMarket: Play<MarketAction> = (stage) => ({
  by: inOffice(stage, 'staff'),
  input: { marketId: 'decheng', workOn: aSaidDay(stage) },
})

const insists = ({ city }: Stage): boolean => city.chance.happens(0.5)

const ofMyDay: Play<'matching.withdrawFree' | 'matching.openMyOffer'> = (stage) => {
  const said = some<Said>(stage, 'registrations')
  return { by: whom(stage, said?.personId), input: { workOn: said?.workOn ?? aDay(stage) } }
}

export const playsOfRounds: Plays = {
  'matching.sayFree': (stage) => ({
    by: aWorker(stage),
    input: {
      workOn: aDay(stage),
      window: stage.city.chance.one<'day' | 'morning' | 'afternoon'>('day', 'day', 'morning', 'afternoon'),
      marketId: 'decheng',
    },
  }),
  'matching.startGroup': (stage) => {
    const said = some<Said>(stage, 'registrations')
    return said && { by: whom(stage, said.personId), input: { workOn: said.workOn, insists: insists(stage) } }
  },
  'matching.joinGroup': (stage) => {
    const group = some<{ code: string; workOn: string }>(stage, 'daygroups')
    const said = group && some<Said>(stage, 'registrations', { workOn: group.workOn })
    return said && { by: whom(stage, said.personId), input: { workOn: said.workOn, code: group.code } }
  },
  'matching.leaveGroup': (stage) => {
    const said = some<Said>(stage, 'registrations', { groupCode: { $exists: true } })
    return said && { by: whom(stage, said.personId), input: { workOn: said.workOn } }
  },
  'matching.withdrawFree': ofMyDay,
  'matching.openMyOffer': ofMyDay,
  'matching.declineOffer': (stage) => {
    const offered = some<PlannedGig>(stage, 'gigs', { promisedUntil: { $ne: null } })
    const gig = offered ?? some<PlannedGig>(stage, 'gigs')
    const [workerId] = Object.keys(gig?.promises ?? {})
    return gig && { by: whom(stage, workerId), input: { workOn: gig.workOn, gigId: gig.gigId } }
  },
  'matching.openRound': ofTheMarket,
  'matching.runRound': ofTheMarket,
  'matching.askWhatIf': (stage) => ({
    by: inOffice(stage, 'staff', 'employmentOfficer'),
    input: { marketId: 'decheng', workOn: aDay(stage), more: [{ trade: 'loader', people: 3 }] },
  }),
  'matching.replayRound': (stage) => {
    const round = some<{ roundId: string }>(stage, 'rounds')
    const roundId = round?.roundId ?? 'round:decheng:2026-01-01:1'
    return { by: inOffice(stage, 'employmentOfficer', 'auditor'), input: { roundId } }
  },
  'matching.openProposedCrew': (stage) => {
    const gig = some<SomeGig>(stage, 'gigs')
    return gig && { by: whom(stage, gig.employerId) ?? anEmployer(stage), input: { gigId: gig.gigId } }
  },
  'matching.openAlgorithmCard': () => ({ by: undefined, input: { marketId: 'decheng' } }),
}
