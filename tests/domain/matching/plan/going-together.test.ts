/** Proves who may join a group, and that leaving one leaves the others together. */
import { day } from '@/domain/calendar/day'
import { mostMembers, withMember, withoutMember } from '@/domain/matching/plan/going-together'
import { isRefusal } from '@/domain/policy/refusal'

const workOn = day('2026-11-25')
const pair = { workOn, marketId: 'decheng', memberIds: ['one', 'two'] }
const joins = (memberIds: readonly string[], personId: string, marketId = 'decheng') =>
  withMember({ ...pair, memberIds }, { personId, marketId })

describe('a group of a day', () => {
  it('takes up to four, each once', () => {
    expect(mostMembers(workOn)).toBe(4)
    expect(joins(pair.memberIds, 'three')).toMatchObject({ memberIds: ['one', 'two', 'three'] })
    expect(joins(pair.memberIds, 'two')).toEqual(pair)
    expect(joins(['one', 'two', 'three', 'four'], 'five')).toMatchObject({ code: 'matching.group.full' })
  })

  it('is of one market', () => {
    const other = joins(pair.memberIds, 'three', 'lecheng')
    expect(isRefusal(other) && other.code).toBe('matching.group.unknown')
  })

  it('stays together when one leaves', () => {
    expect(withoutMember(pair, 'one').memberIds).toEqual(['two'])
  })
})
