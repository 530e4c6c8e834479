/**
 * Types of payable items: what each part of a worker's wage is for. Each is owed, held and paid by itself.
 */

/**
 * `base`: the hours or pieces both agree on. `disputed`: what was cut and is objected to. `callOut`: coming
 * in vain. `bonus`: what the employer gives on top.
 */
export type ItemKind = 'base' | 'disputed' | 'bonus' | 'callOut'
