/** The scene that the merchant has opened: 1005, commission and pay for labour (佣金报酬). */

export const openedScene = '1005'

/** Exactly these rows must be reported with each transfer. */
export const reportRows: readonly string[] = ['岗位类型', '报酬说明']

/** What the worker may be shown as the reason; the list of the scene is closed. */
export const perceptions: readonly string[] = ['劳务报酬']
