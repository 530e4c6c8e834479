/**
 * The environment variables that functions are given here; in production the same names are set at
 * deployment.
 */
import type { Secrets } from './secrets'

/**
 * Takes the installation's secrets and the payment stand-in's own variables (WECHAT_PAY_…,
 * MINI_PROGRAM_APP_ID). cloudfunctions/_kernel/environment.ts lists what functions ask for; a test holds the
 * two lists together.
 */
export function functionVariables(facts: {
  readonly secrets: Secrets
  readonly gatewayUrl: string
  readonly payment: Readonly<Record<string, string>>
}): Readonly<Record<string, string>> {
  const { secrets, gatewayUrl, payment } = facts
  return {
    PUBLIC_URL: gatewayUrl,
    SEAL_KEY: secrets.sealKey,
    SEARCH_KEY: secrets.searchKey,
    SIGNING_KEY: secrets.signingKey,
    INTERNAL_KEY: secrets.internalKey,
    IDENTITY_REGISTER_URL: `${gatewayUrl}/identity-register`,
    IDENTITY_REGISTER_KEY: secrets.identityRegisterKey,
    INSURER_URL: `${gatewayUrl}/insurer`,
    INSURER_KEY: secrets.insurerKey,
    ...payment,
  }
}
