/** State of the landing: which code was scanned, what its market shows, and where each wish leads. */
import { useEffect, useMemo, useState } from 'react'
import type { Me } from '@/contract/accounts'
import type { MarketBoard } from '@/contract/matching'
import { useCommand } from '@/api/use-command'
import { type Asked, useQuery } from '@/api/use-query'
import { mustChoose } from '@/platform/must-choose'
import { go, replace, restartAt, useParameters } from '@/platform/navigation'
import { sceneOf } from '@/platform/scanned-scene'
import { useShownAgain } from '@/platform/shown-again'
import { goToSide, sideOf } from '../side'
import { landingOf } from './scene'

const own = '/pages/home/landing/index'

/** What was scanned, and the market's code in it; a code of another kind belongs to another screen. */
export function scannedIn(scanned: string) {
  const screen = landingOf(sceneOf(scanned))
  if (screen === undefined || screen.path === own)
    return { code: screen?.parameters.code, elsewhere: undefined }
  return { code: undefined, elsewhere: screen }
}

/** Whoever opens the app without a scan and is known already goes straight to their own first page. */
function useForwarding(me: Me | undefined): boolean {
  const side = me && sideOf(me)
  const inOffice = me !== undefined && me.officeRoles.length > 0
  useEffect(() => {
    if (inOffice) restartAt('/pages/home/me/index')
    else if (side) goToSide(side)
  }, [side, inOffice])
  return side !== undefined || inOffice
}

/**
 * What this screen was opened with: nothing, a market by name, its scanned code, or the code of another
 * screen.
 */
function useOpenedWith() {
  const { scene = '', code: given = '', marketId } = useParameters()
  const { code, elsewhere } = useMemo(() => scannedIn(scene || given), [scene, given])
  useEffect(() => {
    if (elsewhere) replace(elsewhere.path, elsewhere.parameters)
  }, [elsewhere])
  return {
    isElsewhere: elsewhere !== undefined,
    wanted: code === undefined ? { marketId } : { code },
    cameByItself: code === undefined && marketId === undefined,
  }
}

const isPending = ({ data, error }: Pick<Asked<unknown>, 'data' | 'error'>): boolean =>
  data === undefined && error === undefined

export function useLanding() {
  const { isElsewhere, wanted, cameByItself } = useOpenedWith()
  const board = useQuery('matching.openMarketBoard', isElsewhere ? undefined : wanted)
  const me = useQuery('accounts.openMe', isElsewhere ? undefined : {})
  const arrive = useCommand('markets.markPresent')
  const isForwarding = useForwarding(cameByItself ? me.data : undefined)
  useShownAgain(() => void me.reload())
  const reload = (): void => {
    void board.reload()
    void me.reload()
  }
  return {
    board,
    me,
    arrive,
    leaving: isElsewhere || isForwarding,
    /** Neither the market nor the reader is known yet: a tap could lead only astray. */
    isOpening: isPending(board) || isPending(me),
    problem: board.error ?? me.error,
    reload,
  }
}

export type LandingState = ReturnType<typeof useLanding>
export type Wish = 'work' | 'hire'

/** Goes where the wish leads, by way of what is still missing. */
export function useWish({ board, me, arrive }: LandingState) {
  const [asking, ask] = useState<Wish>()
  const work = async (known: Me): Promise<void> => {
    const code = board.data?.code ?? undefined
    if (!known.isWorker) return toRegister(board.data)
    if (code !== undefined && board.data?.iAmPresent !== true && !(await arrive.run({ code }))) return
    goToSide('worker')
  }
  const follow = async (wish: Wish, known: Me): Promise<void> => {
    ask(undefined)
    if (known.officeRoles.length > 0) return restartAt('/pages/home/me/index')
    return wish === 'hire' ? goToSide('employer') : work(known)
  }
  const want = (wish: Wish): void => {
    if (mustChoose()) return ask(wish)
    if (me.data) void follow(wish, me.data)
    else void me.reload()
  }
  return { asking, stopAsking: () => ask(undefined), want, follow }
}

function toRegister(board: MarketBoard | undefined): void {
  const marketId = board?.market.marketId
  const code = board?.code
  go('/pages/accounts/register/index', { ...(marketId && { marketId }), ...(code && { code }) })
}
