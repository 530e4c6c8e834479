/** Proves that a market page shows what it must, and says what it lacks. */
import { publicDuties } from '@/domain/markets/public-duties'

describe('the duties of a market page', () => {
  it('shows in order what it can say and lists the rest as missing', () => {
    const { shown, missing } = publicDuties({
      operator: 'publicBody',
      texts: { freeOfCharge: '不收任何费用', name: '德城零工市场', phone: '  ' },
    })
    expect(shown).toEqual([
      { item: 'name', text: '德城零工市场' },
      { item: 'freeOfCharge', text: '不收任何费用' },
    ])
    expect(missing).toContain('phone')
    expect(missing).not.toContain('businessLicence')
    expect(shown.length + missing.length).toBe(14)
  })

  it('asks a company for its papers as well', () => {
    const { missing } = publicDuties({ operator: 'company', texts: {} })
    expect(missing).toHaveLength(17)
    expect(missing.slice(-3)).toEqual(['businessLicence', 'serviceLicence', 'feeTable'])
  })
})
