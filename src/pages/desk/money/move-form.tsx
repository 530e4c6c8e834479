/** The house's own money, told to the book: put in, taken out, or moved between its accounts. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { Problem } from '@/components/problem'
import { useCommand } from '@/api/use-command'
import type { SentInput } from '@/contract/actions'
import { accountWords, correctionWords as words } from '@/copy/zh/desk-books'
import { fenOfYuan } from './correction-draft'

type Move = SentInput<'wages.recordMove'>
type Place = Move['from']
type Leg = Move['leg']

const places: readonly Place[] = ['outside', 'wx:basic', 'wx:operation', 'wx:fees', 'bank']
const legs: readonly Leg[] = ['both', 'leaves', 'arrives']
const choices = places.map((value) => ({
  value,
  label: value === 'outside' ? words.outside : accountWords(value),
}))
/** 100,000,000 yuan. */
const mostFen = 10_000_000_000
const isVoucher = (text: string): boolean => /^[0-9A-Za-z_-]{4,32}$/.test(text)

interface Draft {
  readonly from: Place | undefined
  readonly to: Place | undefined
  readonly yuanText: string
  readonly voucher: string
}

export function moveMissing({ from, to, yuanText, voucher }: Draft): string | undefined {
  if (from === undefined || to === undefined) return words.accountMissing
  if (from === to) return words.same
  if (fenOfYuan(yuanText, mostFen) === undefined) return words.amountWrong
  return isVoucher(voucher) ? undefined : words.voucherWrong
}

const placeNamed = (value: string): Place | undefined => places.find((one) => one === value)

export function MoveForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { run, busy, error } = useCommand('wages.recordMove')
  const [draft, setDraft] = useState<Draft>({
    from: 'outside',
    to: 'wx:operation',
    yuanText: '',
    voucher: '',
  })
  const [leg, setLeg] = useState<Leg>('both')
  const { from, to, yuanText, voucher } = draft
  const crosses = from !== 'outside' && to !== 'outside'
  const record = async (): Promise<void> => {
    const amountFen = fenOfYuan(yuanText, mostFen)
    if (!from || !to || amountFen === undefined) return
    if (await run({ from, to, amountFen, voucher, leg: crosses ? leg : 'both' })) onDone()
  }
  return (
    <View className="stack desk-money__narrow">
      <Text className="subtitle" ariaRole="heading">
        {words.moveTitle}
      </Text>
      <Text className="small">{words.moveDetail}</Text>
      <Places draft={draft} onChange={setDraft} />
      {crosses && <LegChoice leg={leg} onChange={setLeg} />}
      <Field
        kind="decimal"
        label={words.amount}
        hint={words.amountHint}
        unit="元"
        value={yuanText}
        onChange={(next) => setDraft({ ...draft, yuanText: next })}
        maxLength={12}
      />
      <Field
        label={words.voucher}
        hint={words.voucherHint}
        value={voucher}
        onChange={(next) => setDraft({ ...draft, voucher: next.trim() })}
        maxLength={32}
      />
      {error && <Problem problem={error} />}
      <Button busy={busy} disabledReason={moveMissing(draft)} onPress={() => void record()}>
        {words.views.move}
      </Button>
    </View>
  )
}

interface PlacesProps {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}

function Places({ draft, onChange }: PlacesProps): ReactNode {
  return (
    <View className="desk-money__pair">
      <Field
        kind="pick"
        label={words.moveFrom}
        choices={choices}
        value={draft.from ?? ''}
        onChange={(value) => onChange({ ...draft, from: placeNamed(value) })}
      />
      <Field
        kind="pick"
        label={words.moveTo}
        choices={choices}
        value={draft.to ?? ''}
        onChange={(value) => onChange({ ...draft, to: placeNamed(value) })}
      />
    </View>
  )
}

interface LegProps {
  readonly leg: Leg
  readonly onChange: (leg: Leg) => void
}

function LegChoice({ leg, onChange }: LegProps): ReactNode {
  return (
    <Choice
      legend={words.leg}
      options={legs.map((value) => ({ value, label: words.legs[value] }))}
      value={leg}
      onChange={(value) => onChange(legs.find((one) => one === value) ?? 'both')}
    />
  )
}
