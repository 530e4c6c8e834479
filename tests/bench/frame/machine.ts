/** What was measured on: figures of two machines are never compared. */
import { cpus, loadavg, totalmem, release } from 'node:os'

export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGigabytes: number
  readonly system: string
  readonly node: string
  /** Processes that wanted to run in the last minute: above the cores, somebody else was working too. */
  readonly load: number
  readonly at: string
}

export const machine = (): Machine => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGigabytes: Math.round(totalmem() / 1e9),
  system: `${process.platform} ${release()}`,
  node: process.version,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  at: new Date().toISOString(),
})

export const machineText = ({ processor, cores, memoryGigabytes, system, node, load }: Machine): string =>
  `${cores} x ${processor}, ${memoryGigabytes} GB, ${system}, Node ${node}, load ${load}`
