/** Tells a screen that the reader came back to it: what it shows may have changed meanwhile. */
import { useRef } from 'react'
import { useDidShow } from '@tarojs/taro'

/** Calls `refresh` each time the screen is shown again; not the first time, when it loads by itself. */
export function useShownAgain(refresh: () => void): void {
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) refresh()
    shownBefore.current = true
  })
}
