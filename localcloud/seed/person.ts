/** Types of a made-up citizen, and the openid that the played WeChat gives them. */

export type RoleHint =
  | 'worker'
  | 'employer'
  | 'staff'
  | 'officer-employment'
  | 'officer-inspection'
  | 'officer-arbitration'
  | 'officer-finance'
  | 'auditor'

export interface Person {
  readonly personId: string
  readonly openid: string
  readonly name: string
  readonly idNumber: string
  readonly bornOn: string
  readonly phone: string
  readonly face: string
  readonly colour: string
  readonly roleHint: RoleHint
  /** One line in Chinese: who this is in the demonstration. */
  readonly about: string
}

/** An openid looks like WeChat's: 28 characters, the same for the same person at every start. */
export function openidOf(personId: string): string {
  return `o${personId.replaceAll('-', '').padEnd(27, 'Dz0Gm1Kt')}`.slice(0, 28)
}
