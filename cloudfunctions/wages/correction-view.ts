/** How a correction is shown to the officers who decide about it and to the auditor. */
import type { CorrectionView } from '@/contract/wages'
import type { Stored } from '../_kernel/collections'
import type { Correction } from './cases'

export const correctionView = ({ _id: correctionId, ...correction }: Stored<Correction>): CorrectionView => ({
  correctionId,
  state: correction.state,
  postings: correction.postings,
  reason: correction.reason,
  evidence: correction.evidence,
  proposedBy: correction.proposedBy,
  proposedAt: correction.proposedAt,
  decidedBy: correction.decided?.by ?? null,
  decidedAt: correction.decided?.at ?? null,
  decision: correction.decided?.reason ?? null,
})
