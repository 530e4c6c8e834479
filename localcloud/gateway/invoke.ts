/** Carries a call from one function to another through the host, with the calling worker as the caller. */
import type { FunctionHost } from '../functions/host'
import { credentialOf, type Invocation } from '../protocol/protocol'

export function invokeThroughHost(host: FunctionHost) {
  return async ({ name, event, request }: Invocation): Promise<unknown> => {
    const workerId = credentialOf(request) ?? ''
    const eventText = JSON.stringify(event)
    const reply = await host.call({ functionName: name, eventText, caller: { kind: 'function', workerId } })
    return JSON.parse(reply.resultText)
  }
}

/** Calls a function as a timer does; true when it ended without a fault of its own or the host's. */
export function fireThroughHost(host: FunctionHost) {
  return async (functionName: string, eventText: string): Promise<boolean> => {
    const reply = await host.call({ functionName, eventText, caller: { kind: 'timer' } })
    const result: unknown = JSON.parse(reply.resultText)
    return !(typeof result === 'object' && result !== null && Reflect.get(result, 'ok') === false)
  }
}
