/** Proves that an agreement is made before work, says pay, time and method, and has one text. */
import { day, instantAt } from '@/domain/calendar/day'
import { plusMinutes } from '@/domain/calendar/instant'
import { agreedBeforeWork, agreementText } from '@/domain/gigs/agreement'
import { fen } from '@/domain/money/fen'
import { terms } from './terms'

describe('an agreement', () => {
  it('has the same text whoever writes it and in whatever order', () => {
    const turned = Object.fromEntries(Object.entries(terms).reverse())
    expect(agreementText({ ...terms, ...turned })).toBe(agreementText(terms))
  })

  it('has another text as soon as pay, pay day or method differ', () => {
    const text = agreementText(terms)
    for (const change of [
      { payRateFen: fen(2_249) },
      { dueOn: day('2026-11-25') },
      { fundsModel: 'recorded' as const },
    ]) {
      expect(agreementText({ ...terms, ...change })).not.toBe(text)
    }
  })

  it('is none without a rate or without a worker', () => {
    expect(agreementText({ ...terms, payRateFen: fen(0), workerName: ' ' })).toMatchObject({
      code: 'gigs.agreement.incomplete',
      facts: { missing: 'payRate workerName' },
      rule: { article: '第六条' },
    })
  })

  it('is made at the latest when work begins', () => {
    const startAt = instantAt(day('2026-11-24'), 390)
    expect(agreedBeforeWork({ agreedAt: startAt, startAt })).toEqual({ inTime: true })
    expect(agreedBeforeWork({ agreedAt: plusMinutes(startAt, 1), startAt })).toMatchObject({
      code: 'gigs.agreement.too-late',
    })
  })
})
