/**
 * The one handle to CloudBase in a function: database, calls to other functions, WeChat's open interfaces.
 */
import cloudbase from '@cloudbase/node-sdk'

/** Initialised once per instance; credentials and endpoint come from the environment of the platform. */
export const cloud = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV, timeout: 10_000 })
export const database = cloud.database()
export const query = database.command

/** The caller's openid as the platform tells it, and whether a timer called; never taken from the payload. */
export function platformCaller(context: unknown): { readonly openid: string | undefined } {
  const environment = cloudbase.getCloudbaseContext(
    context as Parameters<typeof cloudbase.getCloudbaseContext>[0],
  )
  const { WX_OPENID } = environment
  return { openid: WX_OPENID === '' ? undefined : WX_OPENID }
}
