/** Proves what a round may offer to whom: each limit closes on one side of its edge and not on the other. */
import { limitsBetween } from '@/domain/matching/round/limits'
import type { RoundPerson, RoundPlace } from '@/domain/matching/round/round'
import { houseRule, refuse } from '@/domain/policy/refusal'
import { person, place, workOn } from './rounds'

const codes = (changed: Partial<RoundPerson>, gig: Partial<RoundPlace> = {}) =>
  limitsBetween({ ...person, ...changed }, { ...place, ...gig }, { workOn }).map(({ code }) => code)

describe('the limits of a round', () => {
  it('leave a gig of one’s own trade and time open', () => {
    expect(codes({})).toEqual([])
  })

  it('offer no trade that the person did not name, and none that another rule closes', () => {
    expect(codes({ trades: ['cleaner'] })).toEqual(['matching.limit.other-trade'])
    const why = refuse('accounts.age.child', houseRule('B-21'))
    expect(codes({ closedTrades: [{ trade: 'loader', why }] })).toEqual(['accounts.age.child'])
    expect(codes({ closedTrades: [{ trade: 'cleaner', why }] })).toEqual([])
  })

  it('offer only work that lies whole within the hours said', () => {
    expect(codes({ free: { from: 480, to: 1_020 } })).toEqual([])
    expect(codes({ free: { from: 481, to: 1_020 } })).toEqual(['matching.limit.not-free'])
    expect(codes({ free: { from: 480, to: 1_019 } })).toEqual(['matching.limit.not-free'])
  })

  it('offer nothing beside what is booked, and let one begin when the other ends', () => {
    expect(codes({ busy: [{ from: 1_020, to: 1_200 }] })).toEqual([])
    expect(codes({ busy: [{ from: -60, to: 480 }] })).toEqual([])
    expect(codes({ busy: [{ from: 1_019, to: 1_200 }] })).toEqual(['matching.limit.busy'])
    expect(codes({ busy: [{ from: -60, to: 481 }] })).toEqual(['matching.limit.busy'])
  })

  it('do not offer again what was declined, nor one’s own post', () => {
    expect(codes({ declined: [place.id] })).toEqual(['matching.limit.declined'])
    expect(codes({ id: place.employerId })).toEqual(['matching.limit.own-gig'])
  })

  it('close the way of pay that does not reach the person', () => {
    const closedRails = [
      { fundsModel: 'reference' as const, why: refuse('gigs.booking.no-wechat', houseRule('D-19')) },
    ]
    expect(codes({ closedRails })).toEqual(['gigs.booking.no-wechat'])
    expect(codes({ closedRails }, { fundsModel: 'recorded' })).toEqual([])
  })

  it('count the distance from where the person comes from, and none when that is unknown', () => {
    const far = { latitude: place.latitude + 1 }
    expect(codes({ radiusMetres: 100_000 }, far)).toEqual(['matching.limit.too-far'])
    expect(codes({ radiusMetres: 120_000 }, far)).toEqual([])
    expect(codes({ radiusMetres: 1, place: null }, far)).toEqual([])
  })
})
