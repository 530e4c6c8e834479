/** The function of subsidies. */
import { subsidiesContract } from '@/contract/subsidies'
import { serve } from '../_kernel/serve'
import { fileClaim } from './use-cases/file-claim'
import { openClaim } from './use-cases/open-claim'

export const main = serve({
  word: 'subsidies',
  contract: subsidiesContract,
  useCases: { openClaim, fileClaim },
})
