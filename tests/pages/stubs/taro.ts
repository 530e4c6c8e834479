/**
 * Stands for the Taro run time in page tests: what is not listed here is not there, and a test that needs it
 * says so.
 */
const Taro = {
  getEnv: () => 'WEB',
  ENV_TYPE: { WEAPP: 'WEAPP', WEB: 'WEB' },
  getStorageSync: (): string => '',
  setStorageSync: (): void => undefined,
  useRouter: () => ({ params: {}, path: '' }),
}

export const useRouter = Taro.useRouter
export const useDidShow = (): void => undefined
export const useDidHide = (): void => undefined
export const useLaunch = (): void => undefined
export const usePullDownRefresh = (): void => undefined
export const useReachBottom = (): void => undefined

export default Taro
