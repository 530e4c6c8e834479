/** The host of functions: starts workers when first called, gives each one call at a time, queues a little, then says busy. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { CallLog } from './call-log'
import type { Caller, WorkerCredentials } from './caller'
import type { CloudConfiguration, FunctionConfiguration } from './configuration'
import { hostFaultText, type HostFault } from './host-fault'
import { birthEnvironment, callContext, callIdentity } from './identity'
import { startInstance, type CallEnd, type Instance } from './instance'
import { runningLimit, type HostLimits } from './limits'
import { createWaitingLine } from './waiting-line'

export interface FunctionHostFacts {
  readonly cloud: CloudConfiguration
  readonly functionsFolder: string
  readonly workerFile: string
  readonly gatewayUrl: string
  readonly appId: string
  readonly variables: Readonly<Record<string, string>>
  readonly clockOffset: SharedArrayBuffer
  readonly limits: HostLimits
  readonly log: CallLog
  credentialsFor(workerId: string): WorkerCredentials
}

export interface FunctionReply {
  readonly requestId: string
  /** JSON text: what the function returned, or a coded fault of the host. */
  readonly resultText: string
  readonly fault?: HostFault
}

export interface FunctionCall {
  readonly functionName: string
  readonly eventText: string
  readonly caller: Caller
}

interface Post {
  readonly configuration: FunctionConfiguration
  readonly instance: Instance
  isBusy: boolean
  depth: number
  /** Calls to other functions this worker is waiting for. */
  waitingFor: number
  idleSince: number
}

export type FunctionHost = ReturnType<typeof createFunctionHost>

export function createFunctionHost(facts: FunctionHostFacts) {
  const { limits, log } = facts
  const configurations = new Map(facts.cloud.functions.map((each) => [each.name, each]))
  const posts = new Map<string, Post>()
  const line = createWaitingLine<Post>(limits)
  let workerCount = 0
  let turn = 0
  let isStopping = false

  function startPost(configuration: FunctionConfiguration): Post {
    const workerId = `worker-${configuration.name}-${++workerCount}`
    const credentials = facts.credentialsFor(workerId)
    const [fileName, exportName] = configuration.handler.split('.')
    const instance = startInstance({
      functionName: configuration.name,
      credentials,
      workerFile: facts.workerFile,
      birth: {
        bundlePath: join(facts.functionsFolder, configuration.name, `${fileName ?? 'index'}.js`),
        exportName: exportName ?? 'main',
        clockOffset: facts.clockOffset,
      },
      environment: birthEnvironment({ ...facts, envId: facts.cloud.envId, credentials, configuration }),
      memoryMegabytes: configuration.memorySize,
      log: (entry) => log.write({ functionName: configuration.name, ...entry }),
      gone: () => {
        posts.delete(workerId)
        // Later, not now: a worker may be ended in the middle of taking its place.
        queueMicrotask(line.advance)
      },
    })
    const post = { configuration, instance, isBusy: false, depth: 0, waitingFor: 0, idleSince: 0 }
    posts.set(workerId, post)
    return post
  }

  /** Room is made by ending the idle worker that has been idle longest. */
  function hasRoom(): boolean {
    if (posts.size < limits.workers) return true
    const idle = [...posts.values()].filter((post) => !post.isBusy)
    const oldest = idle.sort((a, b) => a.idleSince - b.idleSince)[0]
    if (!oldest) return false
    posts.delete(oldest.instance.workerId)
    void oldest.instance.stop()
    return true
  }

  function takePost(configuration: FunctionConfiguration, depth: number): Post | undefined {
    const all = [...posts.values()]
    if (all.filter((post) => post.isBusy).length >= runningLimit(limits, depth)) return undefined
    const own = all.filter((post) => post.configuration === configuration)
    const idle = own.find((post) => !post.isBusy)
    const working = own.filter((post) => post.waitingFor === 0).length
    const post =
      idle ?? (working < limits.workersPerFunction && hasRoom() ? startPost(configuration) : undefined)
    if (post) Object.assign(post, { isBusy: true, depth })
    return post
  }

  async function run(post: Post, call: FunctionCall, requestId: string): Promise<CallEnd> {
    const { configuration, instance } = post
    const identity = callIdentity(call.caller, facts.appId)
    const context = callContext({ requestId, envId: facts.cloud.envId, configuration, identity })
    const message = { requestId, eventText: call.eventText, context, identity }
    const end = await instance.call(message, configuration.timeout * 1000)
    Object.assign(post, { isBusy: false, idleSince: ++turn })
    line.advance()
    return end
  }

  async function callFunction(call: FunctionCall): Promise<FunctionReply> {
    const requestId = randomUUID()
    const failed = (fault: HostFault): FunctionReply => {
      log.write({ functionName: call.functionName, requestId, level: 'warn', text: fault })
      return { requestId, resultText: hostFaultText(fault, requestId), fault }
    }
    const configuration = configurations.get(call.functionName)
    if (!configuration) return failed('unknown-function')
    const parent = call.caller.kind === 'function' ? posts.get(call.caller.workerId) : undefined
    const depth = call.caller.kind === 'function' ? (parent?.depth ?? 0) + 1 : 0
    if (parent) parent.waitingFor += 1
    try {
      const post = isStopping ? undefined : await line.enter(depth, () => takePost(configuration, depth))
      if (!post) return failed('busy')
      const end = await run(post, call, requestId)
      return end.kind === 'returned' ? { requestId, resultText: end.resultText } : failed(end.fault)
    } finally {
      if (parent) parent.waitingFor -= 1
    }
  }

  return {
    call: callFunction,
    /** What each worker is doing now, for the state page and the tests. */
    workers: () =>
      [...posts.values()].map(({ instance, isBusy, depth }) => ({
        workerId: instance.workerId,
        functionName: instance.functionName,
        isBusy,
        depth,
      })),
    waiting: () => line.length(),
    stop: async () => {
      isStopping = true
      line.close()
      await Promise.all([...posts.values()].map((post) => post.instance.stop()))
    },
  }
}
