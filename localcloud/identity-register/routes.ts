/**
 * Plays the register of identities: says whether a name and an identity number belong together, and nothing
 * more.
 */
import * as v from 'valibot'
import { problemReply, type HttpReply, type HttpRequest, type Route } from '../gateway/http'
import { readJson } from '../gateway/read-json'
import { isSignedWith, signedJsonReply } from '../gateway/shared-secret'
import { everybody } from '../seed/people'

const questionSchema = v.object({ name: v.string(), idNumber: v.string() })

/** Takes the secret it shares with the functions (IDENTITY_REGISTER_KEY). */
export function identityRegisterRoutes(secret: string): readonly Route[] {
  const nameByNumber = new Map(everybody.map(({ idNumber, name }) => [idNumber, name]))

  function verify(request: HttpRequest): HttpReply {
    if (!isSignedWith(secret, request))
      return problemReply(401, 'localcloud.register.unsigned', 'unknown caller')
    const read = readJson(request, questionSchema)
    if (!read.fits) return read.reply
    const { name, idNumber } = read.value
    return signedJsonReply(secret, 200, { matched: nameByNumber.get(idNumber.toUpperCase()) === name })
  }

  return [{ method: 'POST', path: '/identity-register/verify', answer: verify }]
}
