/** What a function is told by its environment; a missing secret stops it at the first use, by name. */

const names = [
  'SEAL_KEY',
  'SEARCH_KEY',
  'SIGNING_KEY',
  'INTERNAL_KEY',
  'IDENTITY_REGISTER_URL',
  'IDENTITY_REGISTER_KEY',
  'INSURER_URL',
  'INSURER_KEY',
  'MINI_PROGRAM_APP_ID',
  'WECHAT_PAY_MERCHANT_ID',
  'WECHAT_PAY_MERCHANT_SERIAL',
  'WECHAT_PAY_MERCHANT_KEY',
  'WECHAT_PAY_PUBLIC_KEY_ID',
  'WECHAT_PAY_PUBLIC_KEY',
  'WECHAT_PAY_API_KEY',
  'WECHAT_PAY_NOTIFY_URL',
] as const

export type EnvironmentName = (typeof names)[number]
/** Every name that a deployment must set, for the deployment file and the local cloud. */
export const environmentNames: readonly EnvironmentName[] = names

/** The value of `name`; throws a fault that names what is missing. */
export function environment(name: EnvironmentName): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`environment variable ${name} is not set`)
  return value
}
