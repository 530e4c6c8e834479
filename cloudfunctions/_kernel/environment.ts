/** What a function is told by its environment; a missing secret stops it at the first use, by name. */

const names = [
  /** Where the browser's edition of the app lives; printed papers lead there. No slash at the end. */
  'PUBLIC_URL',
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

/** Templates of subscription messages: a deployment without one sends no such message. */
export type TemplateName = 'WECHAT_TEMPLATE_WAGE_LATE' | 'WECHAT_TEMPLATE_WAGE_TAP'

/** The template's id, or null where none is configured. */
export const templateId = (name: TemplateName): string | null => process.env[name] || null

/** The value of `name`; throws a fault that names what is missing. */
export function environment(name: EnvironmentName): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`environment variable ${name} is not set`)
  return value
}
