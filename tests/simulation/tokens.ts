/** Secrets and codes that plays need and that no document shows. */
import { signCode } from '../../cloudfunctions/_kernel/signature'
import type { Stage } from './stage'

export const newTokens = {
  pollSecret: 'pollsecret12345678',
  codeOf: (deskId: string): string => deskId.replace(/^desk:/, ''),
  marketCode: (): string => signCode({ purpose: 'market', parts: ['decheng'] }),
  nonce: ({ city }: Stage): string => `nonce${city.chance.bytes(6).toString('hex')}`,
}
