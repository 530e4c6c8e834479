/**
 * Types of the rails on which a wage may travel: a gig has one of them, and several words know them by name.
 */

/**
 * `reference`: paid in to the operator, who owes the wage and transfers it. `payrollCard` (微工卡): out of the
 * employer's own merchant account, on the operator's instruction. `recorded`: between the two, signed for.
 */
export const fundsModels = ['reference', 'payrollCard', 'recorded'] as const
export type FundsModel = (typeof fundsModels)[number]
