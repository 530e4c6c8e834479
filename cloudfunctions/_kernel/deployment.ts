/** What is deployed: one event function per word, plus the timer and the door for WeChat Pay's notices. */

export interface FunctionPlan {
  readonly name: string
  /** Seconds, at most 60. */
  readonly timeout: number
  /** Megabytes. */
  readonly memorySize: number
  readonly triggers?: readonly { readonly name: string; readonly type: 'timer'; readonly config: string }[]
  /** Path under which the HTTP gateway reaches it. */
  readonly httpPath?: string
}

const word = (name: string): FunctionPlan => ({ name, timeout: 20, memorySize: 256 })

export const functions: readonly FunctionPlan[] = [
  word('accounts'),
  word('markets'),
  word('gigs'),
  word('matching'),
  word('attendance'),
  // The close of a day needs longer than any citizen waits.
  { ...word('wages'), timeout: 60 },
  word('insurance'),
  word('subsidies'),
  word('disputes'),
  {
    name: 'clock',
    timeout: 60,
    memorySize: 256,
    // Seven fields: second minute hour day month weekday year.
    triggers: [
      { name: 'deliver', type: 'timer', config: '0 * * * * * *' },
      { name: 'release', type: 'timer', config: '30 */5 * * * * *' },
      { name: 'round', type: 'timer', config: '20 */5 * * * * *' },
      { name: 'repair', type: 'timer', config: '15 */10 * * * * *' },
      { name: 'seal', type: 'timer', config: '*/30 * * * * * *' },
      { name: 'close', type: 'timer', config: '45 */10 * * * * *' },
    ],
  },
  // Carries the libraries of PDF and XLSX and a font, so that nobody else does.
  { name: 'papers', timeout: 60, memorySize: 512 },
  { name: 'paynotify', timeout: 5, memorySize: 256, httpPath: '/paynotify' },
]
