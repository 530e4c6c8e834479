/** Faults on order: each was switched on for a number of times and happens at the next chances that match. */
import type { FaultKind, FaultRow } from './entities'
import type { Rows } from './rows'

export interface FaultOrder {
  readonly kind: FaultKind
  readonly count: number
  readonly matching: string
  readonly measure: number
}

export interface Faults {
  order(fault: FaultOrder): void
  /** Uses up one fault of `kind` that matches `subject`; undefined when none is due. */
  take(kind: FaultKind, subject: string): FaultRow | undefined
  clear(): void
  left(): FaultRow[]
}

/** The faults of `rows`. Using one up is a change like any other: it is kept with the request that it hit. */
export function openFaults(rows: Rows): Faults {
  const left = () => rows.faults.open()
  return {
    order({ count, ...fault }) {
      const value = (rows.counters.find('faults')?.value ?? 0) + 1
      rows.counters.put('faults', { value })
      rows.faults.put(String(value), { id: String(value), ...fault, left: count })
    },
    take(kind, subject) {
      const due = left().find((fault) => fault.kind === kind && subject.includes(fault.matching))
      if (due) rows.faults.put(due.id, { ...due, left: due.left - 1 })
      return due
    },
    clear() {
      for (const fault of left()) rows.faults.put(fault.id, { ...fault, left: 0 })
    },
    left,
  }
}
