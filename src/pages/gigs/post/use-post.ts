/** State of the post: the form as it is filled, what is missing, and what became of it. */
import { useEffect, useState } from 'react'
import type { GigView } from '@/contract/gigs'
import type { MarketView } from '@/contract/markets'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { whereAmI } from '@/platform/location'
import { useParameters } from '@/platform/navigation'
import { draftFrom, emptyDraft, fieldsFrom, fieldsOfGig, missingIn } from './form'
import type { PostDraft } from './form'

/** Markets and the employer's own, so that the form knows where the gig belongs. */
function useMarkets() {
  const me = useQuery('accounts.openMe', {})
  const markets = useQuery('markets.listMarkets', {})
  const list = markets.data?.markets ?? []
  const usual = me.data?.marketId ?? list[0]?.marketId ?? ''
  return { list, usual, loaded: me.data !== undefined && markets.data !== undefined, error: markets.error }
}

/** The gig that this post repeats, when the screen was opened from one. */
function useModel(): GigView | undefined {
  const { gigId } = useParameters()
  return useQuery('gigs.openGig', gigId === undefined ? undefined : { gigId }).data
}

export function usePost() {
  const today = dayOf(deviceTime())
  const form = useQuery('gigs.openPostForm', {})
  const markets = useMarkets()
  const [draft, setDraft] = useState<PostDraft>(() => emptyDraft(today, ''))
  const [tried, setTried] = useState(false)
  const [posted, setPosted] = useState<GigView>()
  const send = useCommand('gigs.postGig')
  const usual = form.data?.last?.marketId ?? markets.usual
  const marketId = draft.marketId || usual
  const market = marketOf(markets.list, marketId)
  const missing = missingIn(draft)
  const put = (change: Partial<PostDraft>): void => setDraft((before) => ({ ...before, ...change }))
  const submit = async (publish: boolean): Promise<void> => {
    setTried(true)
    const gig = fieldsFrom(draft, market)
    if (Object.keys(missing).length > 0 || gig === undefined) return
    setPosted(await send.run({ gig, publish }))
  }
  const model = useModel()
  useEffect(() => {
    if (model) setDraft(draftFrom(fieldsOfGig(model), today))
  }, [model, today])
  const again = (): void => {
    if (form.data?.last) setDraft(draftFrom(form.data.last, today))
  }
  const locate = async (): Promise<boolean> => {
    const place = await whereAmI()
    if (place) put({ latitude: place.latitude, longitude: place.longitude })
    return place !== undefined
  }
  return {
    form,
    markets,
    marketId,
    draft,
    put,
    setDraft,
    missing: tried ? missing : {},
    submit,
    again,
    locate,
    posted,
    send,
    today,
  }
}

export type PostState = ReturnType<typeof usePost>

const marketOf = (list: readonly MarketView[], marketId: string): MarketView | undefined =>
  list.find((market) => market.marketId === marketId)
