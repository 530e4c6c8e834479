/**
 * A face check adds evidence to a sign-in and decides nothing: not the hours, not the wage, not who may work.
 *
 * Law     《个人信息保护法》第二十九条（敏感个人信息单独同意）；House rule C-09
 * Force   2026-01-01 →
 * Proof   tests/domain/attendance/face-check-states.test.ts
 */
import { states } from '../policy/states'

/** `unavailable`: WeChat could not be asked, or will not check today; the site code stands by itself. */
export type FaceCheckState = 'ordered' | 'succeeded' | 'failed' | 'unavailable'

export const faceCheckStates = states<FaceCheckState>({
  ordered: ['succeeded', 'failed', 'unavailable'],
  failed: ['ordered', 'unavailable'],
  unavailable: ['ordered'],
  succeeded: [],
})
