/** Why a wage is late, for the officer who has to ask. */
import type { LateBecause } from '@/domain/wages/late-because'

export const lateCauses: Readonly<Record<LateBecause, string>> = {
  employer: '雇主的钱还没到，问雇主',
  worker: '等工人收款、签收或补资料，问工人',
  platform: '平台没送到，找财务',
  dispute: '有争议，等裁定',
}
