/**
 * Shifts the global Date of one worker thread by the movable clock's offset, so that unchanged functions live
 * in its time.
 */

/**
 * Takes the shared memory that holds the offset in milliseconds and replaces the global Date.
 * Only "now" moves: a Date built from arguments is what it says. Every later move is seen at once.
 */
export function followClock(clockOffset: SharedArrayBuffer): void {
  const cell = new BigInt64Array(clockOffset)
  const RealDate = Date
  const now = () => RealDate.now() + Number(Atomics.load(cell, 0))
  const shifted = new Proxy(RealDate, {
    construct: (target, values, newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  })
  // Libraries compare value.constructor with Date to recognise a date.
  Object.defineProperty(RealDate.prototype, 'constructor', {
    value: shifted,
    writable: true,
    configurable: true,
  })
  globalThis.Date = shifted
}
