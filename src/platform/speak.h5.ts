/** The browser reads a sentence aloud with its own voice. */
import type { SpeakFace } from './faces'

export const available: SpeakFace['available'] = typeof window !== 'undefined' && 'speechSynthesis' in window

export const speak: SpeakFace['speak'] = (sentence) => {
  hush()
  const utterance = new SpeechSynthesisUtterance(sentence)
  utterance.lang = 'zh-CN'
  utterance.rate = 0.9
  window.speechSynthesis.speak(utterance)
}

export const hush: SpeakFace['hush'] = () => window.speechSynthesis.cancel()
