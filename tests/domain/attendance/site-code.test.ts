/** Proves how long a site code is good, and for which gig. */
import { plusMinutes } from '@/domain/calendar/instant'
import {
  readSiteCode,
  siteCodeAt,
  siteCodeExpiresAt,
  siteCodeStands,
  siteCodeText,
} from '@/domain/attendance/site-code'
import { codeOf } from '../refused'
import { at } from './shift'

const gigId = 'gig000000001'
const shownAt = at(395)
const code = siteCodeAt(gigId, shownAt)
const expiresAt = siteCodeExpiresAt(code, shownAt)

describe('a site code', () => {
  it('is the same for ten minutes and another one afterwards', () => {
    expect(expiresAt).toBe(at(400))
    expect(siteCodeAt(gigId, at(399))).toEqual(code)
    expect(siteCodeAt(gigId, at(400))).not.toEqual(code)
  })

  it('reads back as it was written, and fits a mini-program scene beside a signature', () => {
    expect(readSiteCode(siteCodeText(code))).toEqual(code)
    expect(siteCodeText(code).length).toBeLessThanOrEqual(22)
  })

  it.each(['', 's:short:1', 'm:gig000000001:1', 's:gig000000001:', 's:gig000000001:1:2'])(
    'is none when it reads "%s"',
    (text) => {
      expect(readSiteCode(text)).toBeNull()
    },
  )

  it('stands while it is shown, and ten minutes more or less for clocks that differ', () => {
    const answer = (minute: number) => codeOf(siteCodeStands({ code, gigId, deviceAt: at(minute) }))
    expect(answer(379)).toBe('attendance.code.expired')
    expect(answer(380)).toBe('')
    expect(answer(409)).toBe('')
    expect(answer(410)).toBe('attendance.code.expired')
  })

  it('is worth nothing at another gig', () => {
    const elsewhere = siteCodeStands({ code, gigId: 'gig000000002', deviceAt: shownAt })
    expect(codeOf(elsewhere)).toBe('attendance.code.other-gig')
  })

  it('says until when it was shown', () => {
    const late = plusMinutes(expiresAt, 600)
    expect(siteCodeStands({ code, gigId, deviceAt: late })).toMatchObject({ facts: { expiresAt } })
  })
})
