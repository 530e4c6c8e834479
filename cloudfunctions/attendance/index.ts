/** The function of attendance. */
import { attendanceContract } from '@/contract/attendance'
import { serve } from '../_kernel/serve'
import { relations } from './relations'
import { confirmHours } from './use-cases/confirm-hours'
import { issueSiteCode } from './use-cases/issue-site-code'
import { openCrew } from './use-cases/open-crew'
import { openShift } from './use-cases/open-shift'
import { recordEvent } from './use-cases/record-event'
import { releaseSilentShifts } from './use-cases/release-silent-shifts'
import { settleCancelledGig } from './use-cases/settle-cancelled-gig'

export const main = serve({
  word: 'attendance',
  contract: attendanceContract,
  useCases: {
    openShift,
    openCrew,
    issueSiteCode,
    recordEvent,
    confirmHours,
    releaseSilentShifts,
    settleCancelledGig,
  },
  relations,
})
