/** The merchant number of a unit at WeChat Pay, by its place in the roster. */
export const subMerchantIdOf = (place: number): string => String(1_900_000_110 + place)
