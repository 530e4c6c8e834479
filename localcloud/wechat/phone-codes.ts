/** The code behind WeChat's phone-number button: good for five minutes and for one use. */
import { randomBytes } from 'node:crypto'
import type { Person } from '../seed/people'

const lifeMs = 5 * 60_000

export interface PhoneCodes {
  issue(person: Person): string
  /** The person whose number the code reveals, once; undefined when used, too old or unknown. */
  redeem(code: string): Person | undefined
}

export function createPhoneCodes(now: () => number): PhoneCodes {
  const issued = new Map<string, { readonly person: Person; readonly endsMs: number }>()

  function forgetOld(): void {
    for (const [code, { endsMs }] of issued) if (endsMs <= now()) issued.delete(code)
  }

  return {
    issue: (person) => {
      forgetOld()
      const code = randomBytes(32).toString('hex')
      issued.set(code, { person, endsMs: now() + lifeMs })
      return code
    },
    redeem: (code) => {
      forgetOld()
      const found = issued.get(code)
      issued.delete(code)
      return found?.person
    },
  }
}
