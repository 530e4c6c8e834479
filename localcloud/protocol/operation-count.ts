/** Counts what each function asks of the cloud, because operations are what a serverless bill is made of. */
import { credentialOf, type Protocol } from './protocol'
import { optionalText } from './request'

/** Function → action of the wire → times. */
export type OperationCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface CountingProtocol extends Protocol {
  counts(): OperationCounts
}

/** Workers sign as `worker-{function}-{count}`. */
export const functionOf = (credential: string | undefined) =>
  /^worker-(.+)-\d+$/.exec(credential ?? '')?.[1] ?? '?'

/**
 * Takes the protocol; gives the same one, which remembers since its start how often it was asked for what.
 */
export function countOperations(protocol: Protocol): CountingProtocol {
  const counted = new Map<string, Map<string, number>>()
  return {
    handle(request) {
      const functionName = functionOf(credentialOf(request))
      const action = optionalText(request.body, 'action') ?? '?'
      const ofFunction = counted.get(functionName) ?? new Map<string, number>()
      counted.set(functionName, ofFunction.set(action, (ofFunction.get(action) ?? 0) + 1))
      return protocol.handle(request)
    },
    counts: () =>
      Object.fromEntries([...counted].map(([name, ofFunction]) => [name, Object.fromEntries(ofFunction)])),
  }
}
