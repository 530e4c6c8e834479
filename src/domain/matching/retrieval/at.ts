/** Types of reading a column where the caller knows the index to be inside. */

/** One element of 32 bits. */
export const at = (column: Int32Array, index: number): number => column[index] ?? 0
