/** The function of insurance. */
import { insuranceContract } from '@/contract/insurance'
import { serve } from '../_kernel/serve'
import { relations } from './relations'
import { bindCover } from './use-cases/bind-cover'
import { endCover } from './use-cases/end-cover'
import { openCover } from './use-cases/open-cover'

export const main = serve({
  word: 'insurance',
  contract: insuranceContract,
  useCases: { openCover, bindCover, endCover },
  relations,
})
