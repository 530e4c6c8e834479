/** Who is who in the story, what it has named so far, and what a step of it is. */
import type { World } from '../functions/world'

/** Who is who in the story. Strangers have the same role and nothing to do with the gig. */
export const cast = {
  worker: 'zhang-lei',
  otherWorker: 'liu-yang',
  employer: 'xie-minghui',
  otherEmployer: 'pan-yuqin',
  newcomer: 'guo-ming',
  staff: 'cui-xiuying',
  employmentOfficer: 'fan-liping',
  inspectionOfficer: 'shi-yongjun',
  arbitrationOfficer: 'lu-zhengping',
  financeOfficer: 'hou-minxia',
  auditor: 'nie-guanghui',
} as const
export type CastName = keyof typeof cast

/** Everything the story has named so far. */
export interface Facts {
  readonly marketCode: string
  readonly gigId: string
  readonly workerId: string
  readonly otherWorkerId: string
  readonly cardCode: string
  readonly bookingId: string
  readonly itemId: string
  readonly orderId: string
  readonly unitId: string
  readonly deskCode: string
  readonly complaintId: string
  readonly siteCode: string
  readonly complaintLines: readonly string[]
  readonly owedFen: number
  readonly differenceId: string
  readonly roundId: string
  readonly groupCode: string
}

export type Step = (world: World, facts: Partial<Facts>) => Promise<Partial<Facts>>

export const as = (world: World, name: CastName) => world.as(cast[name])

export const gigOf = ({ gigId = '' }: Partial<Facts>) => ({ gigId })
