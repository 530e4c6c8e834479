/** Which of the demonstration's frames this window is: `left`, `right`, or the only one. */

/**
 * The seat comes from `?seat=` or the frame's name, and is then kept in the frame's name, because moving
 * between pages drops the query.
 */
export function seat(): string {
  if (typeof window === 'undefined') return 'single'
  const asked = new URLSearchParams(window.location.search).get('seat')
  if (asked) window.name = asked
  return window.name || 'single'
}
