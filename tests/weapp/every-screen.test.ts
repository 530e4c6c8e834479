/** Every screen of the built mini-program opens, also when the cloud does not answer as it should. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bootApp, builtRoot } from './harness'
import type { RunningApp } from './harness'

interface Manifest {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

const manifest: Manifest = JSON.parse(readFileSync(path.join(builtRoot, 'app.json'), 'utf8'))
const screens = [
  ...manifest.pages,
  ...manifest.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]
const fault = { ok: false, error: { kind: 'fault', code: 'kernel.host.busy', retry: true, requestId: 'r-1' } }

let app: RunningApp
const complaints: unknown[][] = []

beforeAll(() => {
  jest.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words))
  app = bootApp(async () => fault)
})

it.each(screens)(
  '%s draws something to read, with the elder switch, while the cloud is down',
  async (page) => {
    const screen = await app.open(page)
    expect(screen.text()).toMatch(/[一-龥]/)
    expect(screen.text()).toContain('长辈版')
  },
)

it('drew all of them without an error of React', () => {
  expect(complaints).toEqual([])
})
