/** Keeps what functions write to their log, so that a fault nobody ordered can be told with its cause. */

const latest = new Map<string, string>()
const kept = 200

function overhear(line: unknown): void {
  const [, requestId] = /"requestId":"([^"]+)"/.exec(String(line)) ?? []
  if (requestId === undefined) return
  latest.set(requestId, String(line).slice(0, 600))
  const [oldest] = latest.keys()
  if (latest.size > kept && oldest !== undefined) latest.delete(oldest)
}

/** The log of this process is for the simulation alone from now on. */
export function overhearFunctions(): void {
  Object.assign(console, { error: overhear, warn: overhear, log: overhear, info: overhear })
  process.emitWarning = () => undefined
}

/** What was logged about a request, or an empty text. */
export const overheard = (requestId: string | undefined): string => latest.get(requestId ?? '') ?? ''
