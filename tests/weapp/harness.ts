/**
 * Boots the mini-program as it was built (dist/weapp) in the simulator, and lets a test read and tap its
 * screens. The templates are compiled by WeChat's own compiler, so broken markup fails here.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readScreen } from './screen'
import type { Screen, ScreenInstance } from './screen'
import { standInForWechat } from './wechat'
import type { WechatStandIn } from './wechat'

export const builtRoot = path.resolve('dist/weapp')

/** Answers `wx.cloud.callFunction`, as the cloud would: gives the raw result of the function. */
export type AnswerCall = (name: string, event: unknown) => Promise<unknown>

export interface RunningApp {
  /** Opens a page and waits until its first answers are drawn. */
  open(page: string, query?: Readonly<Record<string, string>>): Promise<Screen>
  /** The page that is on top now, for instance after a tap that navigated. */
  top(): Screen
  readonly wechat: WechatStandIn
}

interface Simulator {
  load(page: string, options: { compiler: string; rootPath: string }): string
  render(id: string): { attach(parent: Element): void; instance: ScreenInstance }
}

type PageOptions = Record<string, unknown>

/** Throws when nothing was built. One app per test file: the simulator keeps one module registry. */
export function bootApp(answer: AnswerCall): RunningApp {
  if (!existsSync(path.join(builtRoot, 'app.js')))
    throw new Error('dist/weapp is not built: npm run build -- weapp')
  const simulator: Simulator = require('miniprogram-simulate')
  const stack: ScreenInstance[] = []
  const wechat = standInForWechat(answer)
  const app = installGlobals(stack, wechat)
  require(path.join(builtRoot, 'app.js'))
  app.launch()

  const top = (): Screen => readScreen(stack.at(-1))
  const open: RunningApp['open'] = async (page, query = {}) => {
    const instance = show({ simulator, page, query })
    stack.push(instance)
    await instance.onLoad?.(query)
    instance.onShow?.()
    instance.onReady?.()
    await settled()
    return top()
  }
  wechat.whenNavigating(async ({ page, query, how }) => {
    if (how === 'go') stack.at(-1)?.onHide?.()
    const left = how === 'go' ? [] : stack.splice(how === 'restart' ? 0 : -1)
    for (const screen of left.reverse()) screen.onUnload?.()
    if (how === 'back') stack.at(-1)?.onShow?.()
    else await open(page, query)
  })
  return { open, top, wechat }
}

/** Lets promises and React's own scheduler run until the screen stands still. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((next) => setTimeout(next, 2))
}

function show({
  simulator,
  page,
  query,
}: {
  simulator: Simulator
  page: string
  query: object
}): ScreenInstance {
  // Only the genuine compiler understands the recursion of Taro's templates; the simulator's own draws
  // nothing.
  const id = simulator.load(path.join(builtRoot, page), { compiler: 'official', rootPath: builtRoot })
  const component = simulator.render(id)
  const parent = document.createElement('div')
  document.body.append(parent)
  component.attach(parent)
  return Object.assign(component.instance, { route: page, options: query })
}

/** `App`, `Page` and their kin as WeChat provides them; a page is shown by the simulator as a component. */
function installGlobals(stack: ScreenInstance[], wechat: WechatStandIn): { launch(): void } {
  let app: { onLaunch?: (options: object) => void } = {}
  const asComponent = ({ data, ...rest }: PageOptions): void => {
    const methods = Object.fromEntries(
      Object.entries(rest).filter(([, member]) => typeof member === 'function'),
    )
    Reflect.get(globalThis, 'Component')({ data, methods })
  }
  Object.assign(globalThis, {
    wx: wechat.face,
    App: (options: object) => (app = options),
    getApp: () => app,
    getCurrentPages: () => stack,
    Page: asComponent,
  })
  return { launch: () => app.onLaunch?.({ path: '', query: {} }) }
}
