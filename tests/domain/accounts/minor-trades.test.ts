/** Proves which trades are closed to minors, against the list read a second time. */
import { tradeForMinor } from '@/domain/accounts/minor-trades'
import { trades } from '@/policies/trades'
import { closedToMinors } from '../../oracles/trades-closed-to-minors'
import { codeOf, granted } from '../refused'

describe('a trade and a minor', () => {
  it('closes exactly the trades that the second reading closes', () => {
    const closed = trades.filter(({ key }) => codeOf(tradeForMinor({ trade: key, isMinor: true })) !== '')
    expect(closed.map(({ key }) => key).sort()).toEqual([...closedToMinors].sort())
  })

  it('closes nothing to an adult and asks nothing', () => {
    for (const { key } of trades)
      expect(tradeForMinor({ trade: key, isMinor: false })).toEqual({ without: [] })
  })

  it('names what a minor may not be asked to do where the trade is open with limits', () => {
    expect(granted(tradeForMinor({ trade: 'loader', isMinor: true })).without).toEqual(['load'])
    expect(granted(tradeForMinor({ trade: 'leaflets', isMinor: true })).without).toEqual([])
  })

  it('says which trade and why', () => {
    expect(tradeForMinor({ trade: 'facade', isMinor: true })).toMatchObject({
      code: 'accounts.minor.trade-closed',
      facts: { trade: 'facade', tradeName: '外墙清洗', because: 'height' },
    })
  })
})
