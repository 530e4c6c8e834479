/**
 * Signs a demo person in: the token names the person and is signed, so it outlives a restart and cannot be
 * made up.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { personById, type Person } from '../seed/people'

export interface Sessions {
  signIn(person: Person): string
  /** The bearer token of a request; undefined when it carries none. */
  tokenOf(headers: IncomingHttpHeaders): string | undefined
  /** The person of a token; undefined when it is not one of ours. */
  personOf(token: string): Person | undefined
}

export function createSessions(signingKey: Buffer): Sessions {
  const sign = (personId: string) =>
    createHmac('sha256', signingKey).update(`session:${personId}`).digest('base64url')
  return {
    signIn: ({ personId }) => `${personId}.${sign(personId)}`,
    tokenOf: ({ authorization }) => /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1],
    personOf: (token) => {
      const [personId = '', signature = ''] = token.split('.')
      const expected = Buffer.from(sign(personId))
      const given = Buffer.from(signature)
      const isOurs = expected.length === given.length && timingSafeEqual(expected, given)
      return isOurs ? personById(personId) : undefined
    },
  }
}
