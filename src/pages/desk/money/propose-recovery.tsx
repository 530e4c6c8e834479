/** Asking a worker to give back what was paid by mistake: which gig, which wage, how much, and why. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { Problem } from '@/components/problem'
import { useCommand } from '@/api/use-command'
import { useQuery } from '@/api/use-query'
import type { Answer } from '@/contract/actions'
import type { PayItemView } from '@/contract/wages'
import { correctionWords, recoveryDeskWords as words } from '@/copy/zh/desk-books'
import { moneyDeskWords } from '@/copy/zh/desk-money'
import { itemKindWords } from '@/copy/zh/money'
import { yuan } from '@/domain/money/fen'
import { fenOfYuan } from './correction-draft'

/** Only what has arrived can be given back. */
export const paidItems = ({ lines }: Pick<Answer<'wages.openPayList'>, 'lines'>): readonly PayItemView[] =>
  lines
    .flatMap(({ item, others }) => (item ? [item, ...others] : others))
    .filter(({ state }) => state === 'paid' || state === 'signed')

const isGigId = (text: string): boolean => /^[0-9a-hjkmnp-z]{12}$/.test(text.trim())

export function ProposeRecovery({ onProposed }: { readonly onProposed: () => void }): ReactNode {
  const [typed, type] = useState('')
  const gigId = isGigId(typed) ? typed.trim() : undefined
  const { data, error } = useQuery('wages.openPayList', gigId === undefined ? undefined : { gigId })
  const items = gigId !== undefined && data ? paidItems(data) : undefined
  return (
    <Card title={words.formTitle}>
      <Field label={words.gig} hint={words.gigHint} value={typed} onChange={type} maxLength={12} />
      {gigId !== undefined && error && <Problem problem={error} />}
      {items?.length === 0 && <Notice kind="info">{words.noWage}</Notice>}
      {items && items.length > 0 && <Ask key={gigId} items={items} onProposed={onProposed} />}
    </Card>
  )
}

interface AskProps {
  readonly items: readonly PayItemView[]
  readonly onProposed: () => void
}

interface Asked {
  readonly itemId: string
  readonly yuanText: string
  readonly reason: string
}

export function askMissing({ itemId, yuanText, reason }: Asked): string | undefined {
  if (itemId === '') return words.wageMissing
  if (fenOfYuan(yuanText) === undefined) return correctionWords.amountWrong
  return reason.trim() === '' ? moneyDeskWords.reasonMissing : undefined
}

function Ask({ items, onProposed }: AskProps): ReactNode {
  const { run, busy, error } = useCommand('wages.proposeRecovery')
  const [asked, setAsked] = useState<Asked>({ itemId: '', yuanText: '', reason: '' })
  const propose = async (): Promise<void> => {
    const amountFen = fenOfYuan(asked.yuanText)
    const { itemId, reason } = asked
    if (amountFen !== undefined && (await run({ itemId, amountFen, reason }))) onProposed()
  }
  return (
    <View className="stack">
      <Choice
        stacked
        legend={words.wage}
        options={items.map(({ itemId, workerName, kind, grossFen }) => ({
          value: itemId,
          label: `${workerName} · ${itemKindWords[kind]}`,
          detail: `¥${yuan(grossFen)}`,
        }))}
        value={asked.itemId}
        onChange={(itemId) => setAsked({ ...asked, itemId })}
      />
      <Field
        kind="decimal"
        label={words.giveBack}
        hint={correctionWords.amountHint}
        unit="元"
        value={asked.yuanText}
        onChange={(yuanText) => setAsked({ ...asked, yuanText })}
        maxLength={12}
      />
      <Field
        kind="area"
        label={moneyDeskWords.reason}
        hint={words.reasonHint}
        value={asked.reason}
        onChange={(reason) => setAsked({ ...asked, reason })}
        maxLength={500}
      />
      {error && <Problem problem={error} />}
      <Button busy={busy} disabledReason={askMissing(asked)} onPress={() => void propose()}>
        {words.ask}
      </Button>
    </View>
  )
}
