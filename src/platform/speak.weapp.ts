/** WeChat has no voice of its own without a licensed plugin, so the loudspeaker is not shown there. */
import type { SpeakFace } from './faces'

export const available: SpeakFace['available'] = false
export const speak: SpeakFace['speak'] = () => undefined
export const hush: SpeakFace['hush'] = () => undefined
