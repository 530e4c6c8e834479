/**
 * What the house keeps of an answer and gives again word for word; the rest is signed freshly each time and
 * stored nowhere.
 */

/** Action → the part of its answer that is made anew. */
const madeAnew: Readonly<Record<string, string>> = { 'wages.payIn': 'parameters' }

/** Takes an answer as it came or as it was stored; gives its text without what is made anew. */
export function keptAnswer(action: string, answer: unknown): string {
  const part = madeAnew[action]
  if (part === undefined || typeof answer !== 'object' || answer === null) return JSON.stringify(answer)
  return JSON.stringify({ ...answer, [part]: null })
}
