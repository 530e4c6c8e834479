/** The ways of giving out a morning's work that are compared, from a first-come list to a planned evening. */

export type Policy =
  /** Whoever scans in picks the best seat that is left, at once. */
  | { readonly kind: 'list' }
  /** All who wait are matched at once every so many minutes, and what is given is kept. */
  | { readonly kind: 'batches'; readonly everyMinutes: number }
  /**
   * Each minute everybody is matched anew: who waits, and who said yesterday that they come. A place is
   * promised so many minutes after the scan, and from then on it is kept.
   */
  | { readonly kind: 'plan'; readonly registeredPercent: number; readonly openMinutes: number }

export interface NamedPolicy {
  readonly policy: Policy
  readonly english: string
  readonly chinese: string
}

const batches = (everyMinutes: number): NamedPolicy => ({
  policy: { kind: 'batches', everyMinutes },
  english: `locked batches every ${everyMinutes} min`,
  chinese: `每 ${everyMinutes} 分钟一批，给了就定`,
})

const open = (openMinutes: number): NamedPolicy => ({
  policy: { kind: 'plan', registeredPercent: 0, openMinutes },
  english: `nobody registers, a place is open for ${openMinutes} min after the scan`,
  chinese: `没人预约，扫码后 ${openMinutes} 分钟再定`,
})

const registered = (registeredPercent: number): NamedPolicy => ({
  policy: { kind: 'plan', registeredPercent, openMinutes: 0 },
  english: `${registeredPercent} % registered the evening before, promised at the scan`,
  chinese: `头晚 ${registeredPercent}% 的人预约，扫码即定`,
})

export const policies: readonly NamedPolicy[] = [
  { policy: { kind: 'list' }, english: 'first-come list, own pick', chinese: '先到先得，自己挑' },
  ...[1, 5, 15, 30, 60].map(batches),
  ...[5, 15, 30].map(open),
  ...[30, 60, 90].map(registered),
  {
    policy: { kind: 'plan', registeredPercent: 60, openMinutes: 15 },
    english: '60 % registered, and a place is open for 15 min after the scan',
    chinese: '60% 预约，扫码后 15 分钟再定',
  },
]
