/** The trades a person does: the commonest at once, all fifty behind one tap, ten at most. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { TradeGrid } from '@/components/trade-grid'
import { registerWords as words } from '@/copy/zh/register'
import { tradeNames } from '@/copy/zh/trades'
import type { TradeKey } from '@/policies/trades'

export interface TradePickerProps {
  readonly legend: string
  readonly chosen: readonly TradeKey[]
  readonly onChange: (chosen: readonly TradeKey[]) => void
}

/** As many as the contract takes. */
const mostTrades = 10

/** What most people at a market come for; the rest stands behind one tap. */
const commonTrades: readonly TradeKey[] = [
  'loader',
  'mover',
  'cleaner',
  'mason',
  'decorator',
  'kitchen',
  'sorter',
  'farmhand',
  'plumber',
]

const isTrade = (key: string): key is TradeKey => key in tradeNames
const allTrades: readonly TradeKey[] = Object.keys(tradeNames).filter(isTrade)

/** `chosen` with `key` added or taken away; an eleventh is not added. */
export function tapped(chosen: readonly TradeKey[], key: TradeKey): readonly TradeKey[] {
  if (chosen.includes(key)) return chosen.filter((other) => other !== key)
  return chosen.length < mostTrades ? [...chosen, key] : chosen
}

export function TradePicker({ legend, chosen, onChange }: TradePickerProps): ReactNode {
  const [unfolded, setUnfolded] = useState(false)
  // What is chosen stays in sight when the list is folded.
  const folded = [...commonTrades, ...chosen.filter((key) => !commonTrades.includes(key))]
  const shown = unfolded ? allTrades : folded
  return (
    <>
      <TradeGrid
        several
        legend={legend}
        trades={shown.map((key) => ({ key, name: tradeNames[key] }))}
        chosen={chosen}
        onTap={(key) => isTrade(key) && onChange(tapped(chosen, key))}
      />
      <Button kind="text" width="fit" onPress={() => setUnfolded(!unfolded)}>
        {unfolded ? words.lessTrades : words.allTrades}
      </Button>
    </>
  )
}
