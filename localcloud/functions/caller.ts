/**
 * Types of who calls a function: a person in WeChat, nobody known, a timer, an HTTP trigger, or another
 * function.
 */

export type Caller =
  | { readonly kind: 'person'; readonly openid: string }
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'timer' }
  | { readonly kind: 'http' }
  | { readonly kind: 'function'; readonly workerId: string }

/** What a worker's requests to the platform are signed with; the id alone names the worker. */
export interface WorkerCredentials {
  readonly secretId: string
  readonly secretKey: string
  readonly sessionToken: string
}
