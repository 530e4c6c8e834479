/** A stand-in for the `wx` object: what the mini-program may call, with a record of what it did call. */

export interface Navigation {
  readonly page: string
  readonly query: Readonly<Record<string, string>>
  readonly how: 'go' | 'replace' | 'restart' | 'back'
}

export interface WechatStandIn {
  readonly face: object
  /** Names of the `wx` functions that were called, in order. */
  readonly calls: readonly string[]
  /** Next answers of the camera, one per scan. */
  readonly scans: string[]
  /** What was given to the cashier and to the confirmation of transfers. */
  readonly payments: object[]
  readonly transfers: object[]
  whenNavigating(listener: (navigation: Navigation) => Promise<void>): void
}

type Answer = (name: string, event: unknown) => Promise<unknown>

interface Callbacks {
  readonly success?: (result: object) => void
  readonly complete?: (result: object) => void
}

export function standInForWechat(answer: Answer): WechatStandIn {
  const calls: string[] = []
  const scans: string[] = []
  const payments: object[] = []
  const transfers: object[] = []
  const storage = new Map<string, unknown>()
  let navigate: (navigation: Navigation) => Promise<void> = async () => undefined

  const reply = (options: Callbacks | undefined, result: object): void => {
    options?.success?.(result)
    options?.complete?.(result)
  }
  const moving = (how: Navigation['how']) => (options: Callbacks & { url?: string }) => {
    void navigate({ ...addressOf(options.url ?? ''), how }).then(() => reply(options, { errMsg: 'ok' }))
  }
  const functions: Record<string, (options: never) => unknown> = {
    navigateTo: moving('go'),
    redirectTo: moving('replace'),
    reLaunch: moving('restart'),
    navigateBack: moving('back'),
    setNavigationBarTitle: (options: Callbacks) => reply(options, {}),
    pageScrollTo: (options: Callbacks) => reply(options, {}),
    scanCode: (options: Callbacks) => reply(options, { result: scans.shift() ?? '', path: '' }),
    requestPayment: (options: Callbacks) => {
      payments.push(options)
      reply(options, { errMsg: 'requestPayment:ok' })
    },
    requestMerchantTransfer: (options: Callbacks) => {
      transfers.push(options)
      reply(options, { errMsg: 'requestMerchantTransfer:ok' })
    },
    requestSubscribeMessage: (options: Callbacks & { tmplIds: string[] }) =>
      reply(options, Object.fromEntries(options.tmplIds.map((id) => [id, 'accept']))),
    getLocation: (options: Callbacks & { fail?: (fault: object) => void }) =>
      options.fail?.({ errMsg: 'getLocation:fail auth deny' }),
    getNetworkType: (options: Callbacks) => reply(options, { networkType: 'wifi' }),
    onNetworkStatusChange: () => undefined,
    offNetworkStatusChange: () => undefined,
    getStorageSync: (key: string) => storage.get(key) ?? '',
    removeStorageSync: (key: string) => storage.delete(key),
    getSystemInfoSync: () => systemInfo,
    getWindowInfo: () => systemInfo,
    getAppBaseInfo: () => systemInfo,
    getDeviceInfo: () => systemInfo,
    canIUse: () => true,
    nextTick: (next: () => void) => setTimeout(next, 0),
    onError: () => undefined,
    onUnhandledRejection: () => undefined,
    onPageNotFound: () => undefined,
  }
  const recorded = Object.fromEntries(
    Object.entries(functions).map(([name, act]) => [
      name,
      (options: never) => {
        calls.push(name)
        return act(options)
      },
    ]),
  )
  const setStorageSync = (key: string, value: unknown): unknown => storage.set(key, value)
  const cloud = {
    init: () => calls.push('cloud.init'),
    callFunction: async ({ name, data }: { name: string; data: unknown }) => {
      calls.push(`cloud.callFunction ${name}`)
      return { result: await answer(name, data) }
    },
  }
  return {
    face: { ...recorded, setStorageSync, cloud },
    calls,
    scans,
    payments,
    transfers,
    whenNavigating: (listener) => (navigate = listener),
  }
}

const systemInfo = {
  platform: 'devtools',
  SDKVersion: '3.6.0',
  version: '8.0.50',
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  pixelRatio: 2,
  fontSizeSetting: 17,
  language: 'zh_CN',
}

function addressOf(url: string): Pick<Navigation, 'page' | 'query'> {
  const [page = '', query = ''] = url.replace(/^\//, '').split('?')
  // WeChat hands the values of a query to the page as they stand in the address: still encoded.
  const pairs = query
    .split('&')
    .filter(Boolean)
    .map((pair) => pair.split('='))
  return { page, query: Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value])) }
}
