/** The function of disputes. */
import { disputesContract } from '@/contract/disputes'
import { serve } from '../_kernel/serve'
import { relations } from './relations'
import { answerComplaint } from './use-cases/answer-complaint'
import { fileComplaint } from './use-cases/file-complaint'
import { listMyComplaints } from './use-cases/list-my-complaints'
import { openComplaint } from './use-cases/open-complaint'
import { openComplaintDraft } from './use-cases/open-complaint-draft'
import { openDesk } from './use-cases/open-desk'
import { withdrawComplaint } from './use-cases/withdraw-complaint'

const ofWorkers = { openComplaintDraft, fileComplaint, openComplaint, listMyComplaints, withdrawComplaint }

export const main = serve({
  word: 'disputes',
  contract: disputesContract,
  useCases: { ...ofWorkers, answerComplaint, openDesk },
  relations,
})
