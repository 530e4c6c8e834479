/** The function of gigs. */
import { gigsContract } from '@/contract/gigs'
import { serve } from '../_kernel/serve'
import { relations } from './relations'
import { acceptGig } from './use-cases/accept-gig'
import { applyForGig } from './use-cases/apply-for-gig'
import { cancelBooking } from './use-cases/cancel-booking'
import { cancelBookings } from './use-cases/cancel-bookings'
import { cancelGig } from './use-cases/cancel-gig'
import { chooseApplicant } from './use-cases/choose-applicant'
import { closeDueGigs } from './use-cases/close-due-gigs'
import { closeGig } from './use-cases/close-gig'
import { decideGig } from './use-cases/decide-gig'
import { endPromise } from './use-cases/end-promise'
import { listApplicants } from './use-cases/list-applicants'
import { listGigs } from './use-cases/list-gigs'
import { noteLateWage } from './use-cases/note-late-wage'
import { noteDifference } from './use-cases/note-difference'
import { openBooking } from './use-cases/open-booking'
import { openGig } from './use-cases/open-gig'
import { openPostForm } from './use-cases/open-post-form'
import { passPromises } from './use-cases/pass-promises'
import { postGig } from './use-cases/post-gig'
import { promiseSeats } from './use-cases/promise-seats'
import { repairSeats } from './use-cases/repair-seats'
import { withdrawApplication } from './use-cases/withdraw-application'

const ofPosts = { openPostForm, postGig, listGigs, openGig, closeGig, cancelGig, decideGig }
const ofApplications = { applyForGig, withdrawApplication, listApplicants, chooseApplicant }
const ofPromises = { promiseSeats, endPromise, passPromises }
const ofBookings = { acceptGig, cancelBooking, cancelBookings, noteDifference, openBooking }

export const main = serve({
  word: 'gigs',
  contract: gigsContract,
  useCases: {
    ...ofPosts,
    ...ofApplications,
    ...ofPromises,
    ...ofBookings,
    noteLateWage,
    closeDueGigs,
    repairSeats,
  },
  relations,
})
