/** A scan lands where its code belongs: the market here, every other code on its own screen. */
import { scannedIn } from '@/pages/home/landing/use-landing'
import { sideOf } from '@/pages/home/side'

it('keeps a market code, also inside a browser address', () => {
  expect(scannedIn('m:decheng:abcdef')).toEqual({ code: 'm:decheng:abcdef', elsewhere: undefined })
  expect(scannedIn('http://127.0.0.1/#/pages/home/landing/index?scene=m%3Adecheng%3Aabcdef').code).toBe(
    'm:decheng:abcdef',
  )
})

it.each([
  ['s:gig000000001:abc', '/pages/attendance/shift/index'],
  ['c:person00001:abc', '/pages/desk/window/index'],
  ['d:desk0001:abc', '/pages/accounts/desk-approve/index'],
])('sends %s to its own screen', (scene, path) => {
  expect(scannedIn(scene)).toMatchObject({ code: undefined, elsewhere: { path } })
})

it('shows the market for a code that is none of ours', () => {
  expect(scannedIn('https://example.com/')).toEqual({ code: undefined, elsewhere: undefined })
  expect(scannedIn('')).toEqual({ code: undefined, elsewhere: undefined })
})

it('knows on which side somebody is, and none for whoever is neither', () => {
  expect(sideOf({ isWorker: true, isEmployer: false })).toBe('worker')
  expect(sideOf({ isWorker: false, isEmployer: true })).toBe('employer')
  expect(sideOf({ isWorker: false, isEmployer: false })).toBeUndefined()
})
