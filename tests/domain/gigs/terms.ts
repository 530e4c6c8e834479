/** Terms two people could have agreed on. */
import { day } from '@/domain/calendar/day'
import type { AgreementTerms } from '@/domain/gigs/agreement'
import { fen } from '@/domain/money/fen'

export const terms: AgreementTerms = {
  version: 1,
  bookingId: 'booking:gig000000001:worker000001',
  gigId: 'gig000000001',
  workerId: 'worker000001',
  workerName: '王建国',
  employerId: 'employer0001',
  employerName: '李红梅',
  relation: 'service',
  tradeName: '装卸搬运工',
  content: '卸两车瓷砖',
  address: '德州市德城区天衢中路 1 号',
  workOn: day('2026-11-24'),
  startMinute: 390,
  endMinute: 930,
  breakMinutes: 60,
  payUnit: 'hour',
  payRateFen: fen(2_250),
  pieces: null,
  ...{ overtimeRateFen: null, nightExtraFen: null },
  expectedPayFen: fen(18_000),
  dueOn: day('2026-11-24'),
  fundsModel: 'reference',
  meals: true,
  protection: '手套',
  hazards: null,
}
