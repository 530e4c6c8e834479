/** The doors to functions: /v1/functions/<name> as CloudBase's HTTP gateway has it, and the HTTP triggers. */
import type { Caller } from '../functions/caller'
import type { CloudConfiguration } from '../functions/configuration'
import type { FunctionHost, FunctionReply } from '../functions/host'
import { httpTriggerEvent, httpTriggerReply } from '../functions/http-trigger'
import type { Sessions } from '../wechat/sessions'
import { jsonTextReply, pathBehind, problemReply, type HttpReply, type HttpRequest, type Route } from './http'

const functionsPrefix = '/v1/functions/'
/** What WeChat lets a mini-program send to a function in one call. */
const eventLimitBytes = 1_048_576

interface FunctionRoutesFacts {
  readonly host: FunctionHost
  readonly cloud: CloudConfiguration
  readonly sessions: Sessions
  readonly appId: string
  now(): number
}

type Read<T> = { readonly value: T } | { readonly reply: HttpReply }

function readCaller(request: HttpRequest, sessions: Sessions): Read<Caller> {
  const token = sessions.tokenOf(request.headers)
  if (token === undefined) return { value: { kind: 'anonymous' } }
  const person = sessions.personOf(token)
  return person
    ? { value: { kind: 'person', openid: person.openid } }
    : { reply: problemReply(401, 'localcloud.session.unknown', 'sign in again') }
}

/** wx.cloud.callFunction adds who calls to the event; functions must not trust it, but they must bear it. */
function readEvent(request: HttpRequest, caller: Caller, appId: string): Read<string> {
  const unreadable = {
    reply: problemReply(400, 'localcloud.event.unreadable', 'the body is not a JSON object'),
  }
  try {
    const event: unknown = JSON.parse(request.rawBody.toString('utf8') || '{}')
    if (typeof event !== 'object' || event === null || Array.isArray(event)) return unreadable
    const userInfo = caller.kind === 'person' ? { userInfo: { appId, openId: caller.openid } } : {}
    return { value: JSON.stringify({ ...event, ...userInfo }) }
  } catch {
    return unreadable
  }
}

function statusOf(reply: FunctionReply): number {
  // Clients read the coded fault in the body; the status is what a log or a probe sees.
  switch (reply.fault) {
    case undefined:
      return 200
    case 'unknown-function':
      return 404
    case 'busy':
      return 503
    default:
      return 500
  }
}

export function functionRoutes({ host, cloud, sessions, appId, now }: FunctionRoutesFacts): readonly Route[] {
  async function callByName(request: HttpRequest): Promise<HttpReply> {
    const caller = readCaller(request, sessions)
    if ('reply' in caller) return caller.reply
    const event = readEvent(request, caller.value, appId)
    if ('reply' in event) return event.reply
    const functionName = pathBehind(functionsPrefix, request)
    const reply = await host.call({ functionName, eventText: event.value, caller: caller.value })
    const answer = jsonTextReply(statusOf(reply), reply.resultText)
    // The browser that plays a phone lives by the movable clock too.
    const told = { 'x-cloudbase-request-id': reply.requestId, 'x-local-time': new Date(now()).toISOString() }
    return { ...answer, headers: { ...answer.headers, ...told } }
  }

  const byName: Route = {
    method: 'POST',
    path: `${functionsPrefix}*`,
    limitBytes: eventLimitBytes,
    answer: callByName,
  }
  const triggers = cloud.functions.flatMap(({ name, httpPath }): Route[] => {
    if (httpPath === undefined) return []
    const answer = async (request: HttpRequest) => {
      const eventText = JSON.stringify(httpTriggerEvent(request, cloud.envId))
      const reply = await host.call({ functionName: name, eventText, caller: { kind: 'http' } })
      return reply.fault === undefined
        ? httpTriggerReply(reply.resultText)
        : jsonTextReply(statusOf(reply), reply.resultText)
    }
    return [{ method: '*', path: httpPath, answer }]
  })
  return [byName, ...triggers]
}
