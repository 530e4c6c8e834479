/** The function of attendance. */
import { attendanceContract } from '@/contract/attendance'
import { serve } from '../_kernel/serve'
import { relations } from './relations'
import { checkFace } from './use-cases/check-face'
import { concedeHours } from './use-cases/concede-hours'
import { confirmHours } from './use-cases/confirm-hours'
import { contestCallOut } from './use-cases/contest-call-out'
import { decideObjection } from './use-cases/decide-objection'
import { followComplaint } from './use-cases/follow-complaint'
import { issueSiteCode } from './use-cases/issue-site-code'
import { objectToHours } from './use-cases/object-to-hours'
import { openCrew } from './use-cases/open-crew'
import { openShift } from './use-cases/open-shift'
import { recordEvent } from './use-cases/record-event'
import { releaseAbsent } from './use-cases/release-absent'
import { releaseByStaff } from './use-cases/release-by-staff'
import { releaseSilentShifts } from './use-cases/release-silent-shifts'
import { reportNotAsPromised } from './use-cases/report-not-as-promised'
import { settleCancelledGig } from './use-cases/settle-cancelled-gig'
import { withdrawObjection } from './use-cases/withdraw-objection'

const ofDisputes = {
  objectToHours,
  concedeHours,
  withdrawObjection,
  decideObjection,
  reportNotAsPromised,
  contestCallOut,
}

export const main = serve({
  word: 'attendance',
  contract: attendanceContract,
  useCases: {
    openShift,
    openCrew,
    issueSiteCode,
    recordEvent,
    checkFace,
    confirmHours,
    releaseByStaff,
    releaseSilentShifts,
    releaseAbsent,
    followComplaint,
    settleCancelledGig,
    ...ofDisputes,
  },
  relations,
})
