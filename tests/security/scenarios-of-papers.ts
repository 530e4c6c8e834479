/** For every paper: at which stage it can be printed, and who asks for it. */
import { personIdOf } from '../../cloudfunctions/_kernel/identifiers'
import { openidOf } from '../../localcloud/seed/person'
import { at, type ScenariosOf } from './scenario'
import { cast } from './stages'

/** A new paper without a row here does not compile. */
export const paperScenarios: ScenariosOf<'papers'> = {
  'papers.printPaySlip': at('confirmed', 'worker', ({ itemId }) => ({ itemId })),
  'papers.exportLateWages': at('confirmed', 'financeOfficer', () => ({})),
  'papers.exportMoney': at('confirmed', 'financeOfficer', () => ({ table: 'inTransit' })),
  'papers.printPlatformReport': at('confirmed', 'financeOfficer', () => ({ quarter: '2026-Q4' })),
  'papers.printGigRegister': at('confirmed', 'employer', ({ gigId }) => ({ gigId, format: 'xlsx' })),
  'papers.printMonthRegister': at('confirmed', 'employer', () => ({
    employerId: personIdOf(openidOf(cast.employer)),
    month: '2026-11',
    format: 'xlsx',
  })),
  'papers.verifySlip': at('registered', 'nobody', () => ({ code: 'w:nobodysigned:this0code' })),
}
