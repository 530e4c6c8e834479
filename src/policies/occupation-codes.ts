/** Occupation codes of 《中华人民共和国职业分类大典（2022年版）》 for the trades that have one of their own. */
import type { TradeKey } from './trades'

export interface OccupationCode {
  readonly code: string
  /** False for a code from memory, to be checked before it is shown. */
  readonly verified: boolean
}

const written = (code: string): OccupationCode => ({ code, verified: true })
const remembered = (code: string): OccupationCode => ({ code, verified: false })

export const occupationCodes: Readonly<Partial<Record<TradeKey, OccupationCode>>> = {
  loader: written('4-02-05-01'),
  sorter: written('4-02-07-09'),
  courier: written('4-02-07-08'),
  rider: remembered('4-02-07-10'),
  tally: written('4-02-06-02'),
  storekeeper: written('4-02-06-01'),
  truckDriver: written('4-02-02-02'),
  liftTruck: written('6-30-05-01'),
  excavator: written('6-30-05-05'),
  mason: written('6-29-01-01'),
  concrete: written('6-29-01-03'),
  rebar: written('6-29-01-04'),
  scaffolder: written('6-29-01-05'),
  ruralBuilder: written('6-29-01-07'),
  waterproof: written('6-29-02-08'),
  decorator: written('6-29-04-01'),
  windows: written('6-29-04-02'),
  plumber: written('6-29-03-04'),
  wiring: written('6-29-03-02'),
  electrician: remembered('6-31-01-03'),
  welder: remembered('6-18-02-04'),
  fitter: written('6-29-03-01'),
  housekeeper: remembered('4-10-01-06'),
  cleaner: remembered('4-09-08-01'),
  elderCare: remembered('4-10-01-05'),
  waiter: remembered('4-03-02-05'),
  cook: remembered('4-03-02-01'),
  sales: written('4-01-02-03'),
  guard: written('4-07-05-01'),
  event: written('4-07-07-01'),
  farmhand: written('5-01-02-01'),
  orchard: written('5-01-02-02'),
  farmMachine: written('5-05-05-01'),
  plantProtection: written('5-05-02-01'),
  gardener: remembered('4-09-10-01'),
  sewing: remembered('6-05-01-03'),
  livestream: remembered('4-01-06-02'),
}
