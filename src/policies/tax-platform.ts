/** The cumulative withholding of platform companies (累计预扣法), and whether this market withholds at all. */
import { policyRow } from './row'
import type { TaxBracket } from './wages-national'
import type { PolicyRow } from '../domain/policy/policy-row'

export interface CumulativeTax {
  /** Share of the income that counts as cost. */
  readonly costPercent: number
  /** Taken off for each month of working through the platform in a row. */
  readonly monthlyDeductionFen: number
  readonly brackets: readonly TaxBracket[]
}

export const cumulativeTaxRows: readonly PolicyRow<CumulativeTax>[] = [
  policyRow({
    key: 'tax.cumulative',
    region: 'CN',
    value: {
      costPercent: 20,
      monthlyDeductionFen: 500_000,
      brackets: [
        { upToFen: 3_600_000, ratePercent: 3, quickDeductionFen: 0 },
        { upToFen: 14_400_000, ratePercent: 10, quickDeductionFen: 252_000 },
        { upToFen: 30_000_000, ratePercent: 20, quickDeductionFen: 1_692_000 },
        { upToFen: 42_000_000, ratePercent: 25, quickDeductionFen: 3_192_000 },
        { upToFen: 66_000_000, ratePercent: 30, quickDeductionFen: 5_292_000 },
        { upToFen: 96_000_000, ratePercent: 35, quickDeductionFen: 8_592_000 },
        { upToFen: null, ratePercent: 45, quickDeductionFen: 18_192_000 },
      ],
    },
    unit: 'table',
    from: '2025-10-01',
    sourceTitle: '国家税务总局关于互联网平台企业为平台内从业人员办理扣缴申报、代办申报若干事项的公告',
    sourceNumber: '2025年第16号',
    clause: 'D-15 累计预扣法，预扣率表一，待核实',
    verified: false,
  }),
]

/** Whether tax is withheld from wages: 0 is no. Whether this market would have to is open (D-17). */
export const withholdingRows: readonly PolicyRow[] = [
  policyRow({
    key: 'tax.withheld',
    region: 'platform',
    value: 0,
    unit: 'switch',
    from: '2026-01-01',
    sourceTitle: '平台规则',
    clause: 'D-17 只估算、不代扣，是否属于平台企业待核实',
    verified: false,
  }),
]
