/** State of the window: finding somebody by phone or card, registering somebody without a phone. */
import { useState } from 'react'
import type { Me, WindowPerson } from '@/contract/accounts'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import { windowWords as words } from '@/copy/zh/window'
import { go, useParameters } from '@/platform/navigation'
import { sceneOf } from '@/platform/scanned-scene'
import type { TradeKey } from '@/policies/trades'
import { serve } from '../at-window'
import type { Visitor } from '../at-window'

const personPage = '/pages/desk/person/index'

export interface NewPerson {
  readonly name: string
  readonly idNumber: string
  readonly phone: string
  readonly trades: readonly TradeKey[]
  readonly confirmed: 'spoken' | 'signed'
}

export type Missing = Readonly<Partial<Record<'name' | 'idNumber' | 'trades', string>>>

function missingIn({ name, idNumber, trades }: NewPerson): Missing {
  return {
    ...(name.trim() === '' ? { name: words.missing } : {}),
    ...(idNumber.trim() === '' ? { idNumber: words.missing } : {}),
    ...(trades.length === 0 ? { trades: words.missing } : {}),
  }
}

/** A card given as code or as scanned address, or a telephone number; each is asked for by its own name. */
export function useFinding() {
  const { card = '' } = useParameters()
  const [typed, setTyped] = useState(card)
  const [asked, setAsked] = useState(card)
  const text = sceneOf(asked)
  const wish = /^1\d{10}$/.test(text) ? { phone: text } : { cardCode: text }
  const found = useQuery('accounts.findPerson', text === '' ? undefined : wish)
  const byCard = 'cardCode' in wish ? text : undefined
  return { typed, setTyped, search: () => setAsked(typed.trim()), asked, found, byCard }
}

/** The market of this window: that of the staff, else the one chosen, else the first. */
export function useMarket(me: Me) {
  const markets = useQuery('markets.listMarkets', {})
  const list = markets.data?.markets ?? []
  const [chosen, setMarket] = useState(me.marketId ?? '')
  return { list, marketId: chosen || (list[0]?.marketId ?? ''), setMarket }
}

export type MarketState = ReturnType<typeof useMarket>

export function useRegistering({ list, marketId, setMarket }: MarketState) {
  const send = useCommand('accounts.registerAtWindow')
  const [person, setPerson] = useState<NewPerson>({
    name: '',
    idNumber: '',
    phone: '',
    trades: [],
    confirmed: 'spoken',
  })
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<WindowPerson>()
  const missing = missingIn(person)
  const put = (change: Partial<NewPerson>): void => setPerson((before) => ({ ...before, ...change }))
  const submit = async (): Promise<void> => {
    setTried(true)
    if (Object.keys(missing).length > 0) return
    const { name, idNumber, phone, trades, confirmed } = person
    const told = phone.trim() === '' ? {} : { phone: phone.trim() }
    setMade(
      await send.run({
        name: name.trim(),
        idNumber: idNumber.trim().toUpperCase(),
        ...told,
        ...{ trades: [...trades], marketId, confirmed },
      }),
    )
  }
  return { person, put, submit, send, made, list, marketId, setMarket, missing: tried ? missing : {} }
}

/** From here on every step is done for this person, until the next one. */
export function beginFor(visitor: Visitor): void {
  serve(visitor)
  go(personPage)
}
