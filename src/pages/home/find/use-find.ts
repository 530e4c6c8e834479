/** State of looking for a gig: which trade, in which order, from where, and how many. */
import { useState } from 'react'
import type { SentInput } from '@/contract/actions'
import { useQuery } from '@/api/use-query'
import { useToast } from '@/components/toast/use-toast'
import { findWords as words } from '@/copy/zh/find'
import type { Place } from '@/platform/faces'
import { whereAmI } from '@/platform/location'
import { useShownAgain } from '@/platform/shown-again'

const pageSize = 20
const mostGigs = 50

export type TradeChoice = NonNullable<SentInput<'matching.rankGigs'>['trade']> | undefined

export function useFind() {
  const [trade, chooseTrade] = useState<TradeChoice>()
  const [personalised, setPersonalised] = useState(true)
  const [place, setPlace] = useState<Pick<Place, 'latitude' | 'longitude'>>()
  const [limit, setLimit] = useState(pageSize)
  const [message, say] = useToast()
  const me = useQuery('accounts.openMe', {})
  const gigs = useQuery('matching.rankGigs', { ...place, ...(trade && { trade }), personalised, limit })
  useShownAgain(() => {
    void me.reload()
    void gigs.reload()
  })
  const usePlace = async (): Promise<void> => {
    const here = await whereAmI()
    if (!here) return say(words.placeRefused)
    setPlace({ latitude: here.latitude, longitude: here.longitude })
  }
  const isCut = limit < mostGigs && (gigs.data?.ranked.length ?? 0) >= limit
  return {
    trade,
    chooseTrade,
    personalised,
    reorder: () => setPersonalised(!personalised),
    knowsPlace: place !== undefined,
    usePlace,
    showMore: isCut ? () => setLimit(mostGigs) : undefined,
    me,
    gigs,
    message,
  }
}

export type FindState = ReturnType<typeof useFind>
