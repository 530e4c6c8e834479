/** A phone has no keys to hear. */
import type { KeyboardFace } from './faces'

export const whenKey: KeyboardFace['whenKey'] = () => () => undefined
