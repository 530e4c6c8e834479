/**
 * Answers the SDK's wx.* and auth.* actions: unpacks the request, asks the played WeChat, packs the reply as
 * the SDK reads it.
 */
import type { ProtocolRequest } from '../protocol/request'
import type { OpenApi, OpenApiResult } from './open-api'

function readRequest(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Through the binary call a picture comes as bytes and anything else as JSON. */
function binaryReply(result: OpenApiResult): object {
  const picture = typeof result.buffer === 'string' ? result.buffer : undefined
  return picture === undefined ? result : Buffer.from(picture, 'base64')
}

export function createWechatActions(openApi: OpenApi) {
  return async ({ body }: ProtocolRequest): Promise<object> => {
    const apiName = typeof body.apiName === 'string' ? body.apiName : ''
    switch (body.action) {
      case 'wx.api': {
        const result = await openApi.call(apiName, readRequest(body.requestData))
        return { data: { responseData: JSON.stringify(result) } }
      }
      case 'wx.openApi':
        return binaryReply(await openApi.call(apiName, readRequest(body.requestData)))
      case 'auth.getUserInfoForAdmin':
        return { data: {} }
      default:
        return { code: 'INVALID_PARAM', message: `not played here: ${String(body.action)}` }
    }
  }
}
