/** Proves what is decided, what of it is a cut, and that a cut has a reason in every measure. */
import {
  type ClaimedHours,
  type DecidedHours,
  decidedHours,
  measuredMinutes,
} from '@/domain/attendance/decided-hours'
import { objectionEndsAt } from '@/domain/attendance/hours-objection'
import { isRefusal } from '@/domain/policy/refusal'
import { codeOf } from '../refused'
import { at } from './shift'

const planned = { plannedStartAt: at(480), plannedEndAt: at(960), breakMinutes: 60 }
const now = at(970)
const seen = [
  { kind: 'checkIn', at: at(480) },
  { kind: 'checkOut', at: at(960) },
] as const

interface Seen {
  readonly plannedPieces?: number | null
  readonly events?: Parameters<typeof decidedHours>[0]['events']
}

const decide = (
  claimed: Partial<ClaimedHours> & { readonly minutes: number },
  { plannedPieces = null, events = seen }: Seen = {},
) => decidedHours({ ...planned, events, now, plannedPieces }, { pieces: undefined, reason: null, ...claimed })

function decided(answer: ReturnType<typeof decide>): DecidedHours {
  if (isRefusal(answer)) throw new Error(answer.code)
  return answer
}

describe('hours decided by a person', () => {
  it('are what was counted, or more, without any reason', () => {
    expect(decided(decide({ minutes: 420 }))).toEqual({
      ...{ minutes: 420, pieces: null, nightMinutes: 0 },
      ...{ cut: 0, cutReason: null, objectUntil: null },
    })
    expect(decided(decide({ minutes: 480 })).cut).toBe(0)
  })

  it('are a cut of the minute that is missing, which has a reason and a day to object', () => {
    expect(codeOf(decide({ minutes: 419 }))).toBe('attendance.hours.reason-missing')
    const { cut, cutReason, objectUntil } = decided(decide({ minutes: 419, reason: '早走' }))
    expect({ cut, cutReason, objectUntil }).toEqual({
      cut: 1,
      cutReason: '早走',
      objectUntil: objectionEndsAt(now),
    })
  })

  it('of whoever nobody saw arrive are measured by the plan', () => {
    const absent = { events: [] }
    expect(measuredMinutes({ ...planned, events: [], now })).toBe(420)
    expect(codeOf(decide({ minutes: 0 }, absent))).toBe('attendance.hours.reason-missing')
    expect(decided(decide({ minutes: 0, reason: '没来' }, absent)).cut).toBe(420)
  })

  it('beyond the plan and in the night are counted as night', () => {
    const late = { minutes: 420 + 600 }
    expect(decided(decide(late)).nightMinutes).toBe(240)
  })
})

describe('pieces', () => {
  const hundred = { plannedPieces: 100 }

  it('are counted by somebody', () => {
    expect(codeOf(decide({ minutes: 420 }, hundred))).toBe('attendance.pieces.missing')
  })

  it('are the measure of the cut: those that were planned and not made', () => {
    expect(decided(decide({ minutes: 420, pieces: 100 }, hundred))).toMatchObject({ pieces: 100, cut: 0 })
    expect(decided(decide({ minutes: 420, pieces: 90, reason: '少十件' }, hundred)).cut).toBe(10)
  })

  it('of which there is none need a reason, however long the day was', () => {
    expect(codeOf(decide({ minutes: 420, pieces: 0 }, hundred))).toBe('attendance.hours.reason-missing')
    expect(decided(decide({ minutes: 420, pieces: 0, reason: '一件没做' }, hundred)).cut).toBe(100)
  })
})
