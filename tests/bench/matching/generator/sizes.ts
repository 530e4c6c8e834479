/**
 * Names the markets that are measured: how many people and gigs, in one market or all over the city, and how
 * dense.
 */

export interface MarketSize {
  readonly name: string
  readonly workers: number
  readonly gigs: number
  /** In one market everybody stands near one centre; in a city people and gigs spread over thirteen. */
  readonly extent: 'market' | 'city'
  /** Eight trades, none with a certificate, everybody travels 40 km: the other end of what may be true. */
  readonly isDense: boolean
}

export const marketSizes = [
  { name: 'S', workers: 200, gigs: 60, extent: 'market', isDense: false },
  { name: 'M', workers: 2_000, gigs: 300, extent: 'market', isDense: false },
  { name: 'denseM', workers: 2_000, gigs: 300, extent: 'market', isDense: true },
  { name: 'L', workers: 10_000, gigs: 1_500, extent: 'city', isDense: false },
  { name: 'denseL', workers: 10_000, gigs: 1_500, extent: 'city', isDense: true },
  { name: 'XL', workers: 50_000, gigs: 8_000, extent: 'city', isDense: false },
] as const satisfies readonly MarketSize[]

export type SizeName = (typeof marketSizes)[number]['name']

/** Round number one plays the first seed, round two the second; a sixth round begins again. */
export const seeds = [7, 17, 27, 37, 47] as const

export const isSizeName = (name: string): name is SizeName => marketSizes.some((size) => size.name === name)

export function sizeOf(name: SizeName): MarketSize {
  const size = marketSizes.find((candidate) => candidate.name === name)
  if (!size) throw new Error(`no size is called ${name}`)
  return size
}
