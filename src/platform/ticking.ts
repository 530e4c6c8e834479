/** The time of this device as state, for what counts down or must look again after a while. */
import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Instant } from '@/domain/calendar/instant'
import { deviceTime } from './device-time'

/**
 * The time now, renewed every `everyMilliseconds` while the screen is there, and whenever it is shown again.
 */
export function useNow(everyMilliseconds: number): Instant {
  const [now, setNow] = useState(deviceTime)
  useEffect(() => {
    const timer = setInterval(() => setNow(deviceTime()), everyMilliseconds)
    return () => clearInterval(timer)
  }, [everyMilliseconds])
  // While another screen or another app is in front, timers may stand still.
  useDidShow(() => setNow(deviceTime()))
  return now
}
