/** Draws one gig: for whom, when, how it is paid, and which turn its life takes. */
import type { GigFields } from '@/contract/gigs'
import type { SentInput } from '@/contract/actions'
import type { Citizen } from './citizens'
import { beijingDay, minute, type Stage, wholeDay } from './stage'

type PostedGig = SentInput<'gigs.postGig'>['gig']

export interface GigPlan {
  readonly number: number
  readonly employer: Citizen
  readonly fields: PostedGig
  readonly startAt: number
  readonly endAt: number
  readonly postAt: number
  /** How the money comes, on the reference rail. */
  readonly paying: 'soon' | 'late' | 'twice' | 'never' | 'abandoned' | 'afterCancel'
  readonly cancelling: 'none' | 'beforePay' | 'afterPay' | 'beforeStart' | 'afterArrival' | 'close'
  readonly confirming: 'asCounted' | 'cut' | 'nothing' | 'silence' | 'more'
  readonly tapping: 'taps' | 'declines' | 'letsExpire'
  readonly crew: readonly Citizen[]
}

const kinds = {
  hour: { unit: 'packer', household: 'cleaner' },
  day: { unit: 'mason', household: 'cleaner' },
  piece: { unit: 'packer', household: 'housekeeper' },
} as const

function hoursOf({ city: { chance } }: Stage) {
  const isNight = chance.happens(0.15)
  const startMinute = isNight ? chance.between(1_200, 1_400) : chance.between(430, 900)
  const minutes = chance.between(4, 20) * 30
  return { startMinute, endMinute: startMinute + minutes, breakMinutes: minutes > 240 ? 60 : 0 }
}

function payOf({ city: { chance } }: Stage, payUnit: GigFields['payUnit']) {
  if (payUnit === 'hour') return { payUnit, payRateFen: chance.between(1_800, 4_500) }
  if (payUnit === 'day') return { payUnit, payRateFen: chance.between(12_000, 38_001) }
  return { payUnit, payRateFen: chance.between(31, 999), pieces: chance.between(40, 300) }
}

/** Crew, and one or two more who also want the seat. */
function drawCrew({ city: { chance }, roster }: Stage, headcount: number): Citizen[] {
  const count = Math.min(roster.workers.length, headcount + chance.below(3))
  const start = chance.below(roster.workers.length)
  return Array.from({ length: count }, (_, index) => {
    const place = (start + index * 7) % roster.workers.length
    return roster.workers[place]
  }).filter((worker): worker is Citizen => worker !== undefined)
}

/** Only units may pay by payroll card. */
function railOf({ city: { chance } }: Stage, employerKind: 'unit' | 'household'): GigFields['fundsModel'] {
  if (employerKind === 'unit' && chance.happens(0.2)) return 'payrollCard'
  return chance.happens(0.75) ? 'reference' : 'recorded'
}

function fieldsOf(stage: Stage, workOn: string, employerKind: 'unit' | 'household'): PostedGig {
  const { chance } = stage.city
  const payUnit = chance.one<GigFields['payUnit']>('hour', 'hour', 'day', 'piece')
  const trade = kinds[payUnit][employerKind]
  return {
    kind: 'gig',
    trade,
    headcount: chance.one(1, 1, 1, 2, 2, 3, 4),
    content: '按约定干活,工具由雇主准备',
    place: { address: '德州市德城区物流园东门', latitude: 37.45, longitude: 116.3 },
    marketId: 'decheng',
    workOn,
    ...hoursOf(stage),
    ...payOf(stage, payUnit),
    fundsModel: railOf(stage, employerKind),
    hiring: chance.happens(0.8) ? 'instant' : 'choose',
    meals: true,
    protection: '手套、口罩',
  }
}

/** A gig of one of the days of the run. */
export function drawGig(stage: Stage, number: number, dayNumber: number): GigPlan {
  const { chance } = stage.city
  const kind = chance.happens(0.6) ? 'unit' : 'household'
  const employer = chance.pick(kind === 'unit' ? stage.roster.units : stage.roster.households)
  if (employer === undefined) throw new Error('a city has employers')
  const midnight = stage.firstMidnight + dayNumber * wholeDay
  const fields = fieldsOf(stage, beijingDay(midnight), kind)
  const startAt = midnight + fields.startMinute * minute
  const lead = dayNumber === 0 ? chance.between(40, 100) : chance.between(45, 700)
  return {
    number,
    employer,
    fields,
    startAt,
    endAt: midnight + fields.endMinute * minute,
    postAt: Math.max(stage.firstMidnight + 6 * 60 * minute, startAt - lead * minute),
    paying: chance.one('soon', 'soon', 'soon', 'soon', 'late', 'twice', 'never', 'abandoned', 'afterCancel'),
    cancelling: chance.one(
      'none',
      'none',
      'none',
      'none',
      'none',
      'beforePay',
      'afterPay',
      'beforeStart',
      'afterArrival',
      'close',
    ),
    confirming: chance.one('asCounted', 'asCounted', 'asCounted', 'cut', 'cut', 'nothing', 'silence', 'more'),
    tapping: chance.one('taps', 'taps', 'taps', 'taps', 'declines', 'letsExpire'),
    crew: drawCrew(stage, fields.headcount),
  }
}
