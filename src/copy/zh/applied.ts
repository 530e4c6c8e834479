/** Gigs whose employer chooses: waiting for their word, or chosen and waiting for the worker's. */
export const appliedWords = {
  title: '等老板选的活',
  offered: '老板选了你',
  offeredDetail: '位子先到先得，想去就早点定下。',
  settle: '去定下',
  applied: '等老板选',
  withdraw: '不想去了，撤回',
} as const
