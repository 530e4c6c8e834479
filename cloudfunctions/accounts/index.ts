/** The function of accounts. */
import { accountsContract } from '@/contract/accounts'
import { serve } from '../_kernel/serve'
import { approveDeskSignIn } from './use-cases/approve-desk-sign-in'
import { changeSettings } from './use-cases/change-settings'
import { collectDeskToken } from './use-cases/collect-desk-token'
import { confirmRealName } from './use-cases/confirm-real-name'
import { decidePayrollAccount } from './use-cases/decide-payroll-account'
import { decideUnit } from './use-cases/decide-unit'
import { enterPayrollAccount } from './use-cases/enter-payroll-account'
import { findPerson } from './use-cases/find-person'
import { openMe } from './use-cases/open-me'
import { openUnit } from './use-cases/open-unit'
import { registerAtWindow } from './use-cases/register-at-window'
import { registerEmployer } from './use-cases/register-employer'
import { registerWorker } from './use-cases/register-worker'
import { startDeskSignIn } from './use-cases/start-desk-sign-in'
import { submitUnit } from './use-cases/submit-unit'

export const main = serve({
  word: 'accounts',
  contract: accountsContract,
  useCases: {
    openMe,
    registerWorker,
    registerEmployer,
    confirmRealName,
    submitUnit,
    openUnit,
    decideUnit,
    enterPayrollAccount,
    decidePayrollAccount,
    changeSettings,
    registerAtWindow,
    findPerson,
    startDeskSignIn,
    approveDeskSignIn,
    collectDeskToken,
  },
})
