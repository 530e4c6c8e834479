/**
 * Faults: some are on order, switched on for a number of times, and happen at the next chances that match;
 * others happen at random, from the seed, at the rates that were set.
 */
import { createHash } from 'node:crypto'
import type { FaultKind, FaultRow } from './entities'
import type { Rows } from './rows'

export interface FaultOrder {
  readonly kind: FaultKind
  readonly count: number
  readonly matching: string
  readonly measure: number
}

/** How often a fault happens by itself, in thousandths of its chances. */
export type FaultRates = { readonly [Kind in FaultKind]?: number | undefined }

/** The fault that has come, as far as whoever suffers it must know. */
export type Suffered = Pick<FaultRow, 'measure'>

export interface Faults {
  order(fault: FaultOrder): void
  /** Replaces all rates; none: nothing happens by itself. */
  setRates(rates: FaultRates): void
  /** Uses up one fault of `kind` that matches `subject`, or draws one; undefined when none has come. */
  take(kind: FaultKind, subject: string): Suffered | undefined
  /** Ends all faults, those on order and those at random. */
  clear(): void
  left(): FaultRow[]
}

const ratesSetting = 'faultRates'
const drawnMeasure = 1

/** Draws of one seed. They are counted in memory: asking must not write. */
function openLots(seed: number): (thousandths: number) => boolean {
  let count = 0
  return (thousandths) => {
    count += 1
    const lot = createHash('sha256').update(`fault:${seed}:${count}`).digest().readUInt32BE(0) % 1000
    return lot < thousandths
  }
}

/** The faults of `rows`. Using one up is a change like any other: it is kept with the request that it hit. */
export function openFaults(rows: Rows, seed: number): Faults {
  const left = () => rows.faults.open()
  const isDrawn = openLots(seed)
  const rates = (): FaultRates => JSON.parse(rows.settings.find(ratesSetting)?.text ?? '{}')
  const setRates = (next: FaultRates) => rows.settings.put(ratesSetting, { text: JSON.stringify(next) })

  function drawn(kind: FaultKind): Suffered | undefined {
    const rate = rates()[kind]
    return rate !== undefined && isDrawn(rate) ? { measure: drawnMeasure } : undefined
  }

  return {
    order({ count, ...fault }) {
      const value = (rows.counters.find('faults')?.value ?? 0) + 1
      rows.counters.put('faults', { value })
      rows.faults.put(String(value), { id: String(value), ...fault, left: count })
    },
    setRates,
    take(kind, subject) {
      const due = left().find((fault) => fault.kind === kind && subject.includes(fault.matching))
      if (due === undefined) return drawn(kind)
      rows.faults.put(due.id, { ...due, left: due.left - 1 })
      return due
    },
    clear() {
      for (const fault of left()) rows.faults.put(fault.id, { ...fault, left: 0 })
      setRates({})
    },
    left,
  }
}
