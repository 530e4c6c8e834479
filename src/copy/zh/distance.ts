/** How far something is, as people say it: 380 米, 2.1 公里. */

/** 384 → 380 米; 2149 → 2.1 公里. */
export function kilometres(metres: number): string {
  if (metres < 100) return '不到 100 米'
  return metres < 1_000 ? `${Math.round(metres / 10) * 10} 米` : `${Math.round(metres / 100) / 10} 公里`
}
