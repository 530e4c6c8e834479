/** The built mini-program starts, draws its first screen and answers a finger. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bootApp, builtRoot, settled } from './harness'

const manifest: { pages: string[] } = JSON.parse(readFileSync(path.join(builtRoot, 'app.json'), 'utf8'))
const first = manifest.pages[0] ?? ''

const fault = { ok: false, error: { kind: 'fault', code: 'kernel.host.busy', retry: true, requestId: 'r-1' } }

it('starts, opens the way to the cloud and draws its first screen with the elder switch and the hotline', async () => {
  const app = bootApp(async () => fault)
  const screen = await app.open(first)
  expect(app.wechat.calls).toContain('cloud.init')
  expect(screen.text()).toContain('12333')

  screen.tap('长辈版')
  await settled()
  expect(app.top().text()).toContain('标准版')
})
