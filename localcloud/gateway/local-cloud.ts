/**
 * Starts and stops the local cloud: foundation, services, addresses, then the demonstration city, then its
 * timers.
 */
import type { HostLimits } from '../functions/limits'
import { seedOnce, type SeedStep } from '../seed/index'
import { seedMarker, seedTools } from '../seed/tools'
import { allRoutes, type PageFolders } from './all-routes'
import { type Foundation, functionsFolderOf, openFoundation } from './foundation'
import { openServices, type Services } from './services'

export interface LocalCloudOptions extends PageFolders {
  /** 0 = any free port. */
  readonly port: number
  readonly dataFolder: string
  readonly workerFile: string
  readonly seedSteps: readonly SeedStep[]
  readonly limits?: Partial<HostLimits>
  /** When a new city opens, milliseconds since 1970; now, when it is not said. */
  readonly opensAt?: number | undefined
  /** When its clock starts, which may be earlier: then the seed has a past to fill. */
  readonly beginsAt?: number | undefined
  say(progress: string): void
}

export interface LocalCloud {
  readonly url: string
  close(): Promise<void>
}

/** A demonstration that could not be finished is told, left as it is and gone on with at the next start. */
async function seedCity(
  { engine, clock }: Foundation,
  { host, payment, wechat, files, variables }: Services,
  { seedSteps, say, opensAt: wishedOpening }: LocalCloudOptions,
): Promise<void> {
  const { phoneCodes } = wechat
  const opensAt = wishedOpening ?? Date.now()
  const tools = seedTools({ engine, host, phoneCodes, variables, clock, payment, files, opensAt, say })
  try {
    await seedOnce(seedSteps, tools, seedMarker(engine, clock.now))
  } catch (problem) {
    say(`演示数据没有做完: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
  // Seeding takes seconds, and a city that opens now is not late by them.
  await tools.moveTo(wishedOpening ?? Date.now())
}

/** Resolves when the city is there and its timers run; listens on 127.0.0.1 only. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const functionsFolder = functionsFolderOf(options.distFolder)
  const foundation = await openFoundation({ ...options, functionsFolder })
  const services = openServices(foundation, options)
  const { gateway, engine, url } = foundation
  const { host, payment, timers } = services

  async function close(): Promise<void> {
    // Functions first: what payment and timers still wait for then ends at once.
    await Promise.all([host.stop(), payment.stop(), timers.stop(), gateway.close()])
    engine.close()
  }

  gateway.addRoutes(allRoutes(foundation, services, options))
  await seedCity(foundation, services, options)
  payment.start()
  timers.start()
  return { url, close }
}
