/** A "no" that can be changed leads to the screen where it is changed; that screen is there. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { wayOutOf } from '@/components/problem/ways-out'
import { errorCodes } from '@/contract/errors'

const known = errorCodes.flatMap((code) => {
  const way = wayOutOf(code)
  return way ? [[code, way] as const] : []
})

it('knows the way out of a missing real name, a gig that is gone and a day that is taken', () => {
  expect(known.map(([code]) => code)).toEqual(
    expect.arrayContaining(['accounts.real-name.missing', 'gigs.gig.filled', 'gigs.booking.overlap']),
  )
})

it.each(known)('%s leads to a screen of ours by a button of few words', (_code, way) => {
  expect(existsSync(path.join(process.cwd(), 'src', `${way.path}.tsx`))).toBe(true)
  expect(way.label.length).toBeLessThanOrEqual(12)
})

it('offers nothing where only waiting helps', () => {
  expect(wayOutOf('accounts.real-name.register-down')).toBeUndefined()
})
