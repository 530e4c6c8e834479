/**
 * Guide prices by the hour for each trade, for the demonstration city: invented in a plausible order, none
 * published.
 */
import type { PolicyRow } from '../domain/policy/policy-row'
import { policyRow } from './row'
import type { TradeKey } from './trades'

/** Whole fen per hour, keyed by trade. */
export type WageGuide = Readonly<Record<TradeKey, number>>

const skilledSite = { mason: 4_000, concrete: 3_000, rebar: 3_800, scaffolder: 4_200, formwork: 4_000 }
const otherSite = { ruralBuilder: 3_200, wiring: 3_800, welder: 4_200, excavator: 4_500 }
const housing = { waterproof: 3_800, decorator: 4_000, windows: 3_800, plumber: 3_800, electrician: 4_000 }
const repair = { cooling: 4_500, facade: 4_500, drains: 4_000, appliances: 4_000, furniture: 3_000 }
const home = { housekeeper: 3_000, cleaner: 2_000, elderCare: 2_600, maternity: 3_500, ward: 2_400 }
const food = { waiter: 2_000, kitchen: 2_000, cook: 3_200, sales: 2_000, leaflets: 1_900 }
const goods = { loader: 2_500, mover: 2_800, sorter: 2_100, tally: 2_000, storekeeper: 2_200, packer: 2_000 }
const road = { courier: 2_500, rider: 2_600, truckDriver: 3_200, rideHailing: 2_600, liftTruck: 3_000 }
const field = { farmhand: 2_000, orchard: 2_000, farmMachine: 3_500, plantProtection: 3_000, gardener: 2_200 }
const others = { fitter: 3_500, guard: 2_000, event: 2_800, sewing: 2_200, livestream: 3_500 }

export const wageGuideRows: readonly PolicyRow<WageGuide>[] = [
  policyRow({
    key: 'wage.guide',
    region: '371400',
    value: {
      ...skilledSite,
      ...otherSite,
      ...housing,
      ...repair,
      ...home,
      ...food,
      ...goods,
      ...road,
      ...field,
      ...others,
    },
    unit: 'table',
    from: '2026-01-01',
    sourceTitle: '演示数据：工种小时工资参考价',
    clause: 'C-10 市场工资指导价位，待主管部门录入',
    verified: false,
  }),
]
