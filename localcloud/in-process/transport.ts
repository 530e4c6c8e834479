/**
 * Puts the local cloud in the place of the network: the genuine SDK encodes and decodes as always, only its
 * last step, the HTTP request, becomes a call in this process.
 */
import { TcbApiHttpRequester } from '@cloudbase/node-sdk/dist/utils/tcbapirequester'
import type { Protocol } from '../protocol/protocol'

/** Takes the door of a cloud; gives back the way to put the network in its place again. */
export function installInProcessTransport(handle: Protocol['handle']): () => void {
  const { request, setSlowWarning } = TcbApiHttpRequester.prototype
  const platform = process.env.TENCENTCLOUD
  // Within Tencent's cloud the SDK does not ask the network which platform it runs on.
  process.env.TENCENTCLOUD = 'true'
  TcbApiHttpRequester.prototype.setSlowWarning = () => undefined
  TcbApiHttpRequester.prototype.request = function (this: TcbApiHttpRequester) {
    return handle({ body: { ...this.args.params, sessionToken: this.config.sessionToken }, headers: {} })
  }
  return () => {
    Object.assign(TcbApiHttpRequester.prototype, { request, setSlowWarning })
    if (platform === undefined) delete process.env.TENCENTCLOUD
    else process.env.TENCENTCLOUD = platform
  }
}
