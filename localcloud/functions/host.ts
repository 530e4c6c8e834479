/**
 * The host of functions: starts workers when first called, gives each one call at a time, queues a little,
 * then says busy.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { CallLog } from './call-log'
import type { Caller, WorkerCredentials } from './caller'
import type { CloudConfiguration, FunctionConfiguration } from './configuration'
import { hostFaultText, type HostFault } from './host-fault'
import { birthEnvironment, callContext, callIdentity } from './identity'
import { Instance, type CallEnd } from './instance'
import type { HostLimits } from './limits'
import { Roster, type Post } from './roster'
import { createWaitingLine, type WaitingLine } from './waiting-line'

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

export class FunctionHost {
  private readonly configurations: ReadonlyMap<string, FunctionConfiguration>
  private readonly roster: Roster
  private readonly line: WaitingLine<Post>
  private startedCount = 0
  private isStopping = false

  constructor(private readonly facts: FunctionHostFacts) {
    const { cloud, limits } = facts
    this.configurations = new Map(cloud.functions.map((each) => [each.name, each]))
    this.roster = new Roster({ limits, start: (configuration) => this.startInstance(configuration) })
    this.line = createWaitingLine({ ...limits, isStuck: () => this.roster.isStuck() })
  }

  /** Always answers: with the function's result, or with a coded fault. */
  async call(call: FunctionCall): Promise<FunctionReply> {
    const requestId = randomUUID()
    const configuration = this.configurations.get(call.functionName)
    const end: CallEnd = configuration
      ? await this.callFrom(this.parentOf(call.caller), (depth) =>
          this.runAt(depth, { call, configuration, requestId }),
        )
      : { kind: 'fault', fault: 'unknown-function', text: 'no such function' }
    if (end.kind === 'returned') return { requestId, resultText: end.resultText }
    const { fault, text } = end
    this.facts.log.write({
      functionName: call.functionName,
      requestId,
      level: 'warn',
      text: `${fault}: ${text}`,
    })
    return { requestId, resultText: hostFaultText(fault, requestId), fault }
  }

  /** What each worker is doing now, for the state page and the tests. */
  workers() {
    return this.roster.all().map(({ instance: { workerId, functionName }, isBusy, depth }) => ({
      workerId,
      functionName,
      isBusy,
      depth,
    }))
  }

  waiting(): number {
    return this.line.length()
  }

  async stop(): Promise<void> {
    this.isStopping = true
    this.line.close()
    await Promise.all(this.roster.all().map((post) => post.instance.stop()))
  }

  private parentOf(caller: Caller): Post | 'outside' | undefined {
    return caller.kind === 'function' ? this.roster.find(caller.workerId) : 'outside'
  }

  /**
   * While a worker waits for another function it does not count as working, or the two could wait for each
   * other.
   */
  private async callFrom(parent: Post | 'outside' | undefined, run: (depth: number) => Promise<CallEnd>) {
    if (parent === 'outside') return run(0)
    if (!parent) return run(1)
    parent.waitingFor += 1
    try {
      return await run(parent.depth + 1)
    } finally {
      parent.waitingFor -= 1
    }
  }

  private async runAt(depth: number, { call, configuration, requestId }: ReadyCall): Promise<CallEnd> {
    const busy = { kind: 'fault', fault: 'busy', text: 'no worker was free in time' } as const
    const take = () => this.roster.take(configuration, depth)
    const post = this.isStopping ? undefined : await this.line.enter(depth, take)
    if (!post) return busy
    const { appId, cloud } = this.facts
    const identity = callIdentity(call.caller, appId)
    const context = callContext({ requestId, envId: cloud.envId, configuration, identity })
    const message = { requestId, eventText: call.eventText, context, identity }
    const end = await post.instance.call(message, configuration.timeout * 1000)
    this.roster.release(post)
    this.line.advance()
    return end
  }

  private startInstance(configuration: FunctionConfiguration): Instance {
    const { facts } = this
    this.startedCount += 1
    const credentials = facts.credentialsFor(`worker-${configuration.name}-${this.startedCount}`)
    const [fileName = 'index', exportName = 'main'] = configuration.handler.split('.')
    return new Instance({
      functionName: configuration.name,
      credentials,
      workerFile: facts.workerFile,
      birth: {
        bundlePath: join(facts.functionsFolder, configuration.name, `${fileName}.js`),
        exportName,
        clockOffset: facts.clockOffset,
      },
      environment: birthEnvironment({ ...facts, envId: facts.cloud.envId, credentials, configuration }),
      memoryMegabytes: configuration.memorySize,
      log: (entry) => facts.log.write({ functionName: configuration.name, ...entry }),
      gone: () => {
        this.roster.remove(credentials.secretId)
        // Later, not now: an instance may be ended in the middle of taking its place.
        queueMicrotask(() => this.line.advance())
      },
    })
  }
}

interface ReadyCall {
  readonly call: FunctionCall
  readonly configuration: FunctionConfiguration
  readonly requestId: string
}
