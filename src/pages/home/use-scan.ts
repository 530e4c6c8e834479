/** Scanning from a home page: the market's code marks the person present, any other code opens its screen. */
import type { Told } from '@/api/use-command'
import { useCommand } from '@/api/use-command'
import { workerHomeWords as words } from '@/copy/zh/worker-home'
import { go } from '@/platform/navigation'
import { scan } from '@/platform/scan'
import { sceneOf } from '@/platform/scanned-scene'
import { landingOf } from './landing/scene'

const landing = '/pages/home/landing/index'

export interface Scanning {
  scanCode(): Promise<void>
  readonly arrive: Told<'markets.markPresent'>
}

interface Answers {
  say(message: string): void
  /** Called after the person counts as present. */
  arrived(): void
}

export function useScan({ say, arrived }: Answers): Scanning {
  const arrive = useCommand('markets.markPresent')
  const scanCode = async (): Promise<void> => {
    const outcome = await scan()
    if (outcome.kind === 'cancelled') return
    const screen = outcome.kind === 'done' ? landingOf(sceneOf(outcome.value)) : undefined
    if (!screen) return say(words.notOurs)
    const { code } = screen.parameters
    if (screen.path !== landing || code === undefined) return go(screen.path, screen.parameters)
    const present = await arrive.run({ code })
    if (!present) return
    say(words.arrived(present.marketName))
    arrived()
  }
  return { scanCode, arrive }
}
