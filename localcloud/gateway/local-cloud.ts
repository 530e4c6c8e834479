/**
 * Starts and stops the local cloud: foundation, services, addresses, then the demonstration city, then its
 * timers.
 */
import type { HostLimits } from '../functions/limits'
import { seedOnce, type SeedStep } from '../seed/index'
import { seedMarker, seedTools } from '../seed/tools'
import { allRoutes, type PageFolders } from './all-routes'
import { functionsFolderOf, openFoundation } from './foundation'
import { openServices } from './services'

export interface LocalCloudOptions extends PageFolders {
  /** 0 = any free port. */
  readonly port: number
  readonly dataFolder: string
  readonly workerFile: string
  readonly seedSteps: readonly SeedStep[]
  readonly limits?: Partial<HostLimits>
  /** When a new city begins, milliseconds since 1970; now, when it is not said. */
  readonly beginsAt?: number | undefined
  say(progress: string): void
}

export interface LocalCloud {
  readonly url: string
  close(): Promise<void>
}

/** Resolves when the city is there and its timers run; listens on 127.0.0.1 only. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const functionsFolder = functionsFolderOf(options.distFolder)
  const foundation = await openFoundation({ ...options, functionsFolder })
  const services = openServices(foundation, options)
  const { gateway, engine, clock, url } = foundation
  const { host, payment, timers } = services

  async function close(): Promise<void> {
    // Functions first: what payment and timers still wait for then ends at once.
    await Promise.all([host.stop(), payment.stop(), timers.stop(), gateway.close()])
    engine.close()
  }

  gateway.addRoutes(allRoutes(foundation, services, options))
  const phoneCodes = services.wechat.phoneCodes
  const tools = seedTools({
    engine,
    host,
    phoneCodes,
    variables: services.variables,
    now: clock.now,
    say: options.say,
  })
  try {
    await seedOnce(options.seedSteps, tools, seedMarker(engine, clock.now))
  } catch (problem) {
    await close()
    throw problem
  }
  payment.start()
  timers.start()
  return { url, close }
}
