/**
 * The played services over the foundation: functions, payment, WeChat, storage, the SDK's protocol and the
 * timers.
 */
import { createTimers } from '../clock/timers'
import { createCallLog } from '../functions/call-log'
import { functionVariables } from '../functions/environment'
import { FunctionHost } from '../functions/host'
import { defaultLimits, type HostLimits } from '../functions/limits'
import { countOperations } from '../protocol/operation-count'
import { traceOperations } from '../protocol/operation-trace'
import { createProtocol, credentialOf } from '../protocol/protocol'
import { createFileStore } from '../storage/file-store'
import { createStorageActions } from '../storage/storage-actions'
import { playWechat } from '../wechat/played-wechat'
import type { Foundation } from './foundation'
import { functionRoutes } from './function-routes'
import type { Route } from './http'
import { fireThroughHost, invokeThroughHost } from './invoke'
import { noticeDelivery } from './notices'
import { openPayment } from './payment'

export interface ServiceWishes {
  readonly workerFile: string
  readonly limits?: Partial<HostLimits> | undefined
}

export type Services = ReturnType<typeof openServices>

function openHost(
  foundation: Foundation,
  facts: ServiceWishes & { appId: string; variables: Record<string, string> },
) {
  const { cloud, clock, data, functionsFolder, url, credentialsFor } = foundation
  return new FunctionHost({
    cloud,
    functionsFolder,
    workerFile: facts.workerFile,
    gatewayUrl: url,
    appId: facts.appId,
    variables: facts.variables,
    clockOffset: clock.sharedOffset,
    limits: { ...defaultLimits, ...facts.limits },
    log: createCallLog(data.functionsLog, clock.now),
    credentialsFor,
  })
}

export function openServices(foundation: Foundation, wishes: ServiceWishes) {
  const { cloud, clock, data, engine, platformKey, secrets, url } = foundation
  const { now } = clock
  // Filled below: notices go to functions, and functions must first be told how to pay.
  const doors: Route[] = []
  const payment = openPayment({ data, gatewayUrl: url, clock, deliver: noticeDelivery(doors) })
  const { appId } = payment
  const variables = functionVariables({ secrets, gatewayUrl: url, payment: payment.variables })
  const host = openHost(foundation, { ...wishes, appId, variables })
  const wechat = playWechat({ appId, appUrl: url, signingKey: platformKey, now })
  doors.push(...functionRoutes({ host, cloud, sessions: wechat.sessions, appId, now }))
  const files = createFileStore({ folder: data.files, envId: cloud.envId, key: platformKey })
  const door = createProtocol({
    engine,
    invokeFunction: invokeThroughHost(host),
    storage: createStorageActions({ files, gatewayUrl: url, now }),
    wechat: wechat.handleAction,
    callerOf: credentialOf,
  })
  const protocol = traceOperations(countOperations(door))
  const timers = createTimers({ cloud, clock, fire: fireThroughHost(host) })
  return { host, payment, wechat, files, protocol, timers, doors, variables }
}
