/** Proves that nobody takes a seat whose wage could never reach them. */
import { reachableRail } from '@/domain/gigs/reachable-rail'

describe('the wage of a gig', () => {
  it('reaches everybody when the two settle directly', () => {
    expect(reachableRail({ fundsModel: 'recorded', hasWechat: false })).toEqual({ reaches: true })
    expect(reachableRail({ fundsModel: 'recorded', hasWechat: true })).toEqual({ reaches: true })
  })

  it('that goes to WeChat needs a worker who has one', () => {
    expect(reachableRail({ fundsModel: 'reference', hasWechat: true })).toEqual({ reaches: true })
    expect(reachableRail({ fundsModel: 'reference', hasWechat: false })).toMatchObject({
      code: 'gigs.booking.no-wechat',
      rule: { article: '第十一条' },
    })
  })
})
