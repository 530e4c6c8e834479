/**
 * Types and values of all contracts by word, for the cloud and the test generators only (schemas stay off the
 * phone).
 */
import { accountsContract } from './accounts'
import { attendanceContract } from './attendance'
import type { Contract } from './define'
import { disputesContract } from './disputes'
import { gigsContract } from './gigs'
import { insuranceContract } from './insurance'
import { marketsContract } from './markets'
import { matchingContract } from './matching'
import { papersContract } from './papers'
import { subsidiesContract } from './subsidies'
import { trainingContract } from './training'
import { wagesContract } from './wages'
import type { Served } from '@/domain/policy/words'

export const contracts: Readonly<Record<Served, Contract>> = {
  accounts: accountsContract,
  markets: marketsContract,
  gigs: gigsContract,
  matching: matchingContract,
  attendance: attendanceContract,
  wages: wagesContract,
  insurance: insuranceContract,
  training: trainingContract,
  subsidies: subsidiesContract,
  disputes: disputesContract,
  papers: papersContract,
}
