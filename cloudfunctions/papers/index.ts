/** The function of papers: it draws what the words know, and writes nothing but who has read what. */
import { papersContract } from '@/contract/papers'
import { serve } from '../_kernel/serve'
import { relations } from './relations'
import { exportLateWages } from './use-cases/export-late-wages'
import { exportMoney } from './use-cases/export-money'
import { printGigRegister } from './use-cases/print-gig-register'
import { printMonthRegister } from './use-cases/print-month-register'
import { printPaySlip } from './use-cases/print-pay-slip'
import { printPlatformReport } from './use-cases/print-platform-report'
import { verifySlip } from './use-cases/verify-slip'

const registers = { printGigRegister, printMonthRegister, printPlatformReport }
const tables = { exportLateWages, exportMoney }

export const main = serve({
  word: 'papers',
  contract: papersContract,
  useCases: { printPaySlip, verifySlip, ...registers, ...tables },
  relations,
})
