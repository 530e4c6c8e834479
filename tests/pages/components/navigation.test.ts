/** What a screen was opened with, from whatever way it was opened. */
import { decoded, plain } from '@/platform/navigation'

it('spreads a scanned scene, which WeChat encoded once more', () => {
  expect(decoded({ scene: 'm%3Ddc01%26t%3D7f' })).toEqual({ scene: 'm=dc01&t=7f', m: 'dc01', t: '7f' })
})

it('keeps a scene without pairs as it is', () => {
  expect(decoded({ scene: 'dc01' })).toEqual({ scene: 'dc01' })
})

it('decodes Chinese and leaves what cannot be decoded', () => {
  expect(decoded({ name: '%E7%93%A6%E5%B7%A5', odd: '100%' })).toEqual({ name: '瓦工', odd: '100%' })
})

it("drops what Taro adds for itself, and lets the screen's own parameters win over the scene", () => {
  expect(decoded({ $taroTimestamp: '1', scene: 'm%3Da', m: 'b' })).toEqual({ scene: 'm=a', m: 'b' })
})

it('knows a screen by the same path in WeChat and in the browser', () => {
  expect(plain('pages/home/landing/index')).toBe('/pages/home/landing/index')
  expect(plain('/pages/home/landing/index?stamp=AB')).toBe('/pages/home/landing/index')
})
