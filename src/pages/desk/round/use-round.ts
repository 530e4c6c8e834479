/** State of the console: one market and day, its last round, and every row of it, page by page. */
import { useEffect, useState } from 'react'
import { ask } from '@/api/client'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import type { Me } from '@/contract/accounts'
import type { CallError } from '@/contract/reply'
import type { RoundPersonView, RoundPlaceView } from '@/contract/round-views'
import { type Day, dayOf, plusDays } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'

const rowsAtOnce = 500

interface Rows {
  readonly people: readonly RoundPersonView[]
  readonly places: readonly RoundPlaceView[]
}

export interface Loaded extends Rows {
  readonly total: number
  readonly isWhole: boolean
  readonly error: CallError | undefined
}

const nothing: Loaded = { people: [], places: [], total: 0, isWhole: true, error: undefined }

interface Wanted {
  readonly marketId: string
  readonly workOn: Day
  readonly roundId: string | undefined
  readonly part: 'people' | 'places'
}

/** Every row of one part, asked for page by page; each page is shown as it comes. */
function useRows({ marketId, workOn, roundId, part }: Wanted): Loaded {
  const [loaded, setLoaded] = useState(nothing)
  useEffect(() => {
    let isWanted = roundId !== undefined
    const fetchPages = async (): Promise<void> => {
      let rows: Loaded = { ...nothing, isWhole: false }
      while (isWanted && !rows.isWhole) {
        const skip = rows[part].length
        const reply = await ask('matching.openRound', { marketId, workOn, part, skip, limit: rowsAtOnce })
        rows = reply.ok ? joined(rows, reply.data, part) : { ...rows, isWhole: true, error: reply.error }
        if (isWanted) setLoaded(rows)
      }
    }
    void fetchPages()
    return () => {
      isWanted = false
    }
  }, [marketId, workOn, roundId, part])
  return roundId === undefined ? nothing : loaded
}

/** A page that brings nothing ends it, whatever the total says. */
function joined(before: Loaded, page: Rows & { readonly total: number }, part: 'people' | 'places'): Loaded {
  const people = [...before.people, ...page.people]
  const places = [...before.places, ...page.places]
  const count = part === 'people' ? people.length : places.length
  const isWhole = count >= page.total || page[part].length === 0
  return { people, places, total: page.total, isWhole, error: undefined }
}

/** The market of who sits here, or any for whoever serves the whole city; and the day. */
function useWhere(me: Me) {
  const markets = useQuery('markets.listMarkets', {})
  const list = markets.data?.markets ?? []
  const [chosen, setMarket] = useState(me.marketId ?? undefined)
  const today = dayOf(deviceTime())
  const [workOn, setDay] = useState(today)
  const marketId = chosen ?? list[0]?.marketId
  return { list, marketId, setMarket, days: [today, plusDays(today, 1)], workOn, setDay }
}

export function useRound(me: Me) {
  const where = useWhere(me)
  const { marketId, workOn } = where
  const [part, setPart] = useState<'people' | 'places'>('people')
  const asked = marketId === undefined ? undefined : { marketId, workOn }
  const head = useQuery('matching.openRound', asked && { ...asked, limit: 0 })
  const roundId = head.data?.round?.roundId
  const rows = useRows({ marketId: marketId ?? '', workOn, roundId, part })
  const running = useCommand('matching.runRound')
  const start = async () => {
    const ran = asked && (await running.run(asked))
    if (ran) await head.reload()
    return ran
  }
  return { ...where, head, part, setPart, rows, running: { ...running, start } }
}

export type RoundState = ReturnType<typeof useRound>
