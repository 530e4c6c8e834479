/** Types and the assertion of the rules: what must hold, or the program stops (a wrong ledger stops). */

/** Throws a fault when `condition` is false. Stays on in production; `why` names the broken promise. */
export function must(condition: boolean, why: string): asserts condition {
  if (!condition) throw new Error(`broken promise: ${why}`)
}
