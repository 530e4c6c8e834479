/**
 * Writes what CloudBase puts into a call's environment and context: who calls, from where, for which
 * environment.
 */
import type { Caller, WorkerCredentials } from './caller'
import type { FunctionConfiguration } from './configuration'
import type { CallContext } from './messages'

export const localRegion = 'ap-shanghai'

/** Variables outside the SDK's fixed list are only honoured when these two lists name them. */
const wechatKeys = 'WX_OPENID,WX_APPID,WX_CLIENTIP,WX_API_TOKEN'
const cloudKeys = 'TCB_ENV,TCB_SOURCE,TCB_SOURCE_IP,TCB_ISANONYMOUS_USER,LOGINTYPE'

/** The environment a worker is born with: platform variables, its credentials, then the function's own. */
export function birthEnvironment(facts: {
  readonly envId: string
  readonly gatewayUrl: string
  readonly credentials: WorkerCredentials
  readonly configuration: FunctionConfiguration
  readonly variables: Readonly<Record<string, string>>
}): Record<string, string> {
  const { credentials, configuration } = facts
  return {
    PATH: process.env['PATH'] ?? '',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: localRegion,
    SCF_NAMESPACE: facts.envId,
    SCF_FUNCTIONNAME: configuration.name,
    TCB_ENV: facts.envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${facts.gatewayUrl}/admin` }),
    TENCENTCLOUD_SECRETID: credentials.secretId,
    TENCENTCLOUD_SECRETKEY: credentials.secretKey,
    TENCENTCLOUD_SESSIONTOKEN: credentials.sessionToken,
    ...facts.variables,
    ...configuration.envVariables,
  }
}

const sources: Readonly<Record<Caller['kind'], string>> = {
  person: 'wx_client',
  anonymous: 'wx_client',
  timer: 'wx_trigger',
  http: 'http',
  function: 'scf',
}

function whoCalls(caller: Caller, appId: string): Record<string, string> {
  switch (caller.kind) {
    case 'person':
      return {
        WX_OPENID: caller.openid,
        WX_APPID: appId,
        WX_CLIENTIP: '127.0.0.1',
        WX_API_TOKEN: `token-of-${caller.openid}`,
        WX_CONTEXT_KEYS: wechatKeys,
        LOGINTYPE: 'WECHAT-MINI',
      }
    case 'anonymous':
      return { TCB_ISANONYMOUS_USER: 'true', LOGINTYPE: 'ANONYMOUS' }
    case 'timer':
      return { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: 'token-of-timer' }
    case 'http':
    case 'function':
      // The SDK passes on session tokens only; the openid of the person behind is not the callee's caller.
      return {}
  }
}

/** The variables of one call, for the worker's environment and for `context.environment` alike. */
export function callIdentity(caller: Caller, appId: string): Record<string, string> {
  return {
    ...whoCalls(caller, appId),
    TCB_SOURCE: sources[caller.kind],
    TCB_SOURCE_IP: '127.0.0.1',
    TCB_CONTEXT_KEYS: cloudKeys,
  }
}

export function callContext(facts: {
  readonly requestId: string
  readonly envId: string
  readonly configuration: FunctionConfiguration
  readonly identity: Readonly<Record<string, string>>
}): CallContext {
  const { configuration, envId } = facts
  const environment = { ...facts.identity, TCB_ENV: envId, SCF_NAMESPACE: envId, TENCENTCLOUD_RUNENV: 'SCF' }
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: configuration.memorySize,
    time_limit_in_ms: configuration.timeout * 1000,
    request_id: facts.requestId,
    environment: JSON.stringify(environment),
    environ: Object.entries(environment)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
    function_version: '$LATEST',
    function_name: configuration.name,
    namespace: envId,
    tencentcloud_region: localRegion,
  }
}
