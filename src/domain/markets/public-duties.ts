/**
 * What a market must show the public is listed; what it cannot show is listed as missing.
 *
 * Law     《人力资源市场暂行条例》第三十二条；《山东省人力资源市场条例》第二十五条；人社部发〔2022〕38号
 * Force   2018-10-01 →
 * Proof   tests/domain/markets/public-duties.test.ts
 */

const forEveryMarket = [
  'name',
  'address',
  'openingHours',
  'phone',
  'serviceItems',
  'serviceSteps',
  'freeOfCharge',
  'complaintPhone',
  'complaintWays',
  'supervisingBody',
  'wageGuide',
  'todaysGigs',
  'policyNotices',
  'trainingNotices',
] as const

/** A company that runs a market shows its papers too, and that its fee table is empty. */
const forCompanies = ['businessLicence', 'serviceLicence', 'feeTable'] as const

export type PublicDuty = (typeof forEveryMarket)[number] | (typeof forCompanies)[number]

export interface PublicPage {
  readonly operator: 'publicBody' | 'company'
  /** What the page can say on each item. */
  readonly texts: Readonly<Partial<Record<PublicDuty, string>>>
}

export interface ShownDuties {
  readonly shown: readonly { readonly item: PublicDuty; readonly text: string }[]
  readonly missing: readonly PublicDuty[]
}

/** The duties of a page in their order, those it meets with their text. */
export function publicDuties({ operator, texts }: PublicPage): ShownDuties {
  const duties: readonly PublicDuty[] =
    operator === 'company' ? [...forEveryMarket, ...forCompanies] : forEveryMarket
  const shown = duties.flatMap((item) => {
    const text = texts[item]?.trim()
    return text ? [{ item, text }] : []
  })
  return { shown, missing: duties.filter((item) => !shown.some((line) => line.item === item)) }
}
