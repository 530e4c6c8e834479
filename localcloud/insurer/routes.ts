/**
 * Plays the insurer of daily accident cover: issues a policy per cover number, once, and tells it again when
 * asked.
 */
import * as v from 'valibot'
import { pathBehind, problemReply, type HttpReply, type HttpRequest, type Route } from '../gateway/http'
import { readJson } from '../gateway/read-json'
import { isSignedWith, signedJsonReply } from '../gateway/shared-secret'
import type { Cover, CoverBook } from './cover-book'

/** Whatever else the request says about person, period and sum is kept with it. */
const requestSchema = v.looseObject({ coverNumber: v.pipe(v.string(), v.regex(/^[\w:.-]{1,200}$/)) })

const shown = ({ coverNumber, policyNumber, issuedAt }: Cover) => ({ coverNumber, policyNumber, issuedAt })

/** Takes the secret it shares with the functions (INSURER_KEY). */
export function insurerRoutes(secret: string, book: CoverBook): readonly Route[] {
  const unsigned = () => problemReply(401, 'localcloud.insurer.unsigned', 'unknown caller')

  function issue(request: HttpRequest): HttpReply {
    if (!isSignedWith(secret, request)) return unsigned()
    const read = readJson(request, requestSchema)
    if (!read.fits) return read.reply
    const issued = book.issue(read.value.coverNumber, request.rawBody.toString('utf8'))
    if (issued.kind === 'mismatch') {
      return problemReply(409, 'localcloud.cover.mismatch', 'the number is taken by another request')
    }
    return signedJsonReply(secret, 200, shown(issued.cover))
  }

  function find(request: HttpRequest): HttpReply {
    if (!isSignedWith(secret, request)) return unsigned()
    const cover = book.find(pathBehind('/insurer/covers/', request))
    return cover
      ? signedJsonReply(secret, 200, shown(cover))
      : problemReply(404, 'localcloud.cover.unknown', 'no such cover')
  }

  return [
    { method: 'POST', path: '/insurer/covers', answer: issue },
    { method: 'GET', path: '/insurer/covers/*', answer: find },
  ]
}
