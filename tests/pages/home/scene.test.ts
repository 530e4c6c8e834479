/** Proves that a scanned code opens the screen that its first letter names, wherever the scan found it. */
import { landingOf } from '@/pages/home/landing/scene'
import { sceneOf } from '@/platform/scanned-scene'

it.each([
  ['m:decheng~abcdef', '/pages/home/landing/index'],
  ['s:m8vcdsdb9jn3:1s51n~20kxj0', '/pages/attendance/shift/index'],
  ['c:m8vcdsdb9jn3~20kxj0gNSC', '/pages/desk/window/index'],
  ['d:42gqhsxp1hcr', '/pages/accounts/desk-approve/index'],
])('opens %p', (scene, path) => {
  expect(landingOf(scene)?.path).toBe(path)
  expect(Object.values(landingOf(scene)?.parameters ?? {})).toEqual([scene])
})

it.each(['', 'x:something', 'm:', 'http://elsewhere.example/', 'd:<script>'])(
  'opens nothing for %p',
  (text) => {
    expect(landingOf(text)).toBeUndefined()
  },
)

it('finds the code in an address, a mini-program path and by itself', () => {
  const scene = 's:m8vcdsdb9jn3:1s51n~20'
  const encoded = encodeURIComponent(scene)
  expect(sceneOf(` ${scene} `)).toBe(scene)
  expect(sceneOf(`http://127.0.0.1:7300/#/pages/home/landing/index?scene=${encoded}`)).toBe(scene)
  expect(sceneOf(`pages/home/landing/index?x=1&scene=${encoded}`)).toBe(scene)
})

it('leaves text alone that is badly encoded', () => {
  expect(sceneOf('pages/home/landing/index?scene=%E0%A4%A')).toBe('%E0%A4%A')
})
