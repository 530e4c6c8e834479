/**
 * The one handle to CloudBase in a function: database, calls to other functions, WeChat's open interfaces.
 */
import cloudbase from '@cloudbase/node-sdk'

/** Initialised once per instance; credentials and endpoint come from the environment of the platform. */
export const cloud = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, timeout: 10_000 })
export const database = cloud.database()
export const query = database.command

export interface PlatformCaller {
  readonly openid: string | undefined
  /** False for timers and for our own functions; an anonymous visitor has a login of that kind. */
  readonly hasLogin: boolean
}

/** Who calls, as the platform tells it; never taken from the payload. */
export function platformCaller(context: unknown): PlatformCaller {
  const environment = cloudbase.getCloudbaseContext(
    context as Parameters<typeof cloudbase.getCloudbaseContext>[0],
  )
  const { WX_OPENID = '', LOGINTYPE = '' } = environment
  return { openid: WX_OPENID === '' ? undefined : WX_OPENID, hasLogin: LOGINTYPE !== '' }
}
