/**
 * Attributes that Taro passes through at run time but does not declare, and the constants of config/index.ts.
 */
import '@tarojs/components'
import type { BaseTouchEvent, ITouchEvent } from '@tarojs/components/types/common'

declare module '@tarojs/components/types/common' {
  // The type parameters must repeat those of the declaration that is extended.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars
  interface StandardProps<T = any, TouchEvent extends BaseTouchEvent<any> = ITouchEvent> {
    ariaRole?: string
    ariaLabel?: string
    /** Only the browser knows levels; a heading of level 1 is the title of the page. */
    ariaLevel?: number
    ariaHidden?: boolean
    ariaLive?: 'polite' | 'assertive'
    ariaChecked?: boolean
    ariaDisabled?: boolean
    ariaSelected?: boolean
    ariaExpanded?: boolean
  }
}

declare module '@tarojs/taro' {
  interface TaroStatic {
    /** The confirmation page of a merchant transfer; not in Taro's own types. */
    requestMerchantTransfer(option: {
      mchId: string
      appId: string
      package: string
      success: (result: unknown) => void
      fail: (fault: unknown) => void
    }): void
  }
}

declare global {
  /** The CloudBase environment of the published mini-program; empty in local builds. */
  const CLOUD_ENVIRONMENT: string
}
