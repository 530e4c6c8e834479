/** State of a worker's first page: one call, and the few facts that its tiles and cards say. */
import type { WorkerHome } from '@/contract/matching'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { useToast } from '@/components/toast/use-toast'
import { planLine } from '@/copy/zh/plan'
import { tradeNames } from '@/copy/zh/trades'
import { dayWords, spanWords } from '@/copy/zh/when'
import { workerHomeWords as words } from '@/copy/zh/worker-home'
import { dayOf } from '@/domain/calendar/day'
import type { Day } from '@/domain/calendar/day'
import { sumFen, yuan } from '@/domain/money/fen'
import type { Fen } from '@/domain/money/fen'
import { deviceTime } from '@/platform/device-time'
import { useShownAgain } from '@/platform/shown-again'
import { useScan } from '../use-scan'
import { lineOf } from './plan-line'

export function useWorker() {
  const home = useQuery('matching.openWorkerHome', {})
  const leaving = useCommand('markets.leaveMarket')
  const [message, say] = useToast()
  const reload = (): void => void home.reload()
  useShownAgain(reload)
  const scanning = useScan({ say, arrived: reload })
  const leave = async (): Promise<void> => {
    if (!(await leaving.run({}))) return
    say(words.left)
    await home.reload()
  }
  return { home, reload, leave, leaving, scanning, message }
}

export type WorkerState = ReturnType<typeof useWorker>

export interface HomeFacts {
  readonly today: Day
  readonly waitingFen: Fen | undefined
  /** Today's first piece of work in one line. */
  readonly nextWork: string | undefined
  /** The gig that stands first, as the voice says it. */
  readonly firstGig: string | undefined
}

/** What the page says in several places, computed once. */
export function factsOf(home: WorkerHome): HomeFacts {
  const today = dayOf(deviceTime())
  const [next] = home.today
  const [first] = home.proposed
  return {
    today,
    waitingFen:
      home.waitingForTap.length > 0 ? sumFen(home.waitingForTap.map(({ grossFen }) => grossFen)) : undefined,
    nextWork: next && `${spanWords(next.gig, today)} ${tradeNames[next.gig.trade]}`,
    firstGig: first && `${tradeNames[first.gig.trade]}，${yuan(first.gig.expectedPayFen)} 元`,
  }
}

/** The page in three sentences, for the loudspeaker. */
export function speechOf(home: WorkerHome): string {
  const { today, waitingFen, nextWork, firstGig } = factsOf(home)
  const money = words.speechMoney(waitingFen && yuan(waitingFen), yuan(home.monthPaidFen))
  const line = lineOf(home.plan)
  const offered = line?.kind === 'offered' ? planLine.speechOffered(dayWords(line.workOn, today)) : ''
  return [
    offered,
    waitingFen === undefined ? '' : money,
    words.speechShifts(nextWork),
    words.speechFind(home.proposed.length, firstGig),
  ].join('')
}
