/**
 * The addresses under /wechat: what the phone's WeChat would do for the mini-program, for the browser demo.
 */
import * as v from 'valibot'
import { jsonReply, problemReply, type HttpReply, type HttpRequest, type Route } from '../gateway/http'
import { readJson } from '../gateway/read-json'
import { people, personById, type Person } from '../seed/people'
import type { Inbox } from './inbox'
import { drawCode } from './mini-program-code'
import type { PhoneCodes } from './phone-codes'
import type { Sessions } from './sessions'

interface WechatFacts {
  readonly appUrl: string
  readonly sessions: Sessions
  readonly phoneCodes: PhoneCodes
  readonly inbox: Inbox
}

const signInSchema = v.object({ personId: v.string() })
const choiceSchema = v.object({ templateId: v.string(), accepted: v.boolean() })

/** What a chooser shows; identity and telephone numbers stay inside. */
const shown = ({ personId, name, face, colour, roleHint, about, openid }: Person) => ({
  id: personId,
  name,
  face,
  colour,
  role: roleHint,
  about,
  openid,
})

function signInWith(sessions: Sessions) {
  return (request: HttpRequest): HttpReply => {
    const read = readJson(request, signInSchema)
    if (!read.fits) return read.reply
    const person = personById(read.value.personId)
    if (!person) return problemReply(404, 'localcloud.person.unknown', read.value.personId)
    return jsonReply(200, { token: sessions.signIn(person), person: shown(person) })
  }
}

function drawFor(appUrl: string) {
  return async ({ query }: HttpRequest): Promise<HttpReply> => {
    const width = query.has('width') ? Number(query.get('width')) : undefined
    const page = query.get('page') ?? undefined
    const code = await drawCode(appUrl, { scene: query.get('scene') ?? '', page, width })
    if (!code.drawn) return problemReply(400, 'localcloud.code.refused', `${code.errCode} ${code.errMsg}`)
    return { status: 200, headers: { 'content-type': 'image/png' }, body: code.png }
  }
}

function chooseTemplate(inbox: Inbox, person: Person, request: HttpRequest): HttpReply {
  const read = readJson(request, choiceSchema)
  if (!read.fits) return read.reply
  inbox.choose(person.openid, read.value)
  return jsonReply(200, { ok: true })
}

export function wechatRoutes({ appUrl, sessions, phoneCodes, inbox }: WechatFacts): readonly Route[] {
  function forPerson(answer: (person: Person, request: HttpRequest) => HttpReply) {
    return (request: HttpRequest) => {
      const person = sessions.personOf(sessions.tokenOf(request.headers) ?? '')
      return person
        ? answer(person, request)
        : problemReply(401, 'localcloud.session.unknown', 'sign in first')
    }
  }

  const me = forPerson((person) => jsonReply(200, { person: shown(person) }))
  const phoneCode = forPerson((person) => jsonReply(200, { code: phoneCodes.issue(person) }))
  const messages = forPerson((person) => jsonReply(200, { messages: inbox.read(person.openid) }))
  const choose = forPerson((person, request) => chooseTemplate(inbox, person, request))
  return [
    { method: 'GET', path: '/wechat/people', answer: () => jsonReply(200, { people: people.map(shown) }) },
    { method: 'POST', path: '/wechat/sign-in', answer: signInWith(sessions) },
    { method: 'GET', path: '/wechat/me', answer: me },
    { method: 'POST', path: '/wechat/phone-code', answer: phoneCode },
    { method: 'GET', path: '/wechat/inbox', answer: messages },
    { method: 'POST', path: '/wechat/subscribe', answer: choose },
    { method: 'GET', path: '/wechat/code.png', answer: drawFor(appUrl) },
  ]
}
