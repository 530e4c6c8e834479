/** Proposing a correction: postings with a look at both balances, the evidence, and why. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { PictureField } from '@/components/picture-field'
import { Problem } from '@/components/problem'
import { useCommand } from '@/api/use-command'
import { accountWords, correctionWords as words } from '@/copy/zh/desk-books'
import { moneyDeskWords } from '@/copy/zh/desk-money'
import {
  type DraftPosting,
  type DraftSide,
  emptyPosting,
  houseAccounts,
  needsNumber,
  numberedFamilies,
  postingMissing,
  postingOf,
} from './correction-draft'
import { Preview } from './posting-lines'

const choices = [...houseAccounts, ...numberedFamilies].map((value) => ({
  value,
  label: accountWords(value),
}))
const mostPostings = 10

interface ProposeProps {
  readonly onDone: () => void
}

export function ProposeCorrection({ onDone }: ProposeProps): ReactNode {
  const { run, busy, error } = useCommand('wages.proposeCorrection')
  const [drafts, setDrafts] = useState<readonly DraftPosting[]>([emptyPosting])
  const [evidence, setEvidence] = useState({ fileId: '', previewUrl: '' })
  const [reason, setReason] = useState('')
  const postings = drafts.flatMap((draft) => postingOf(draft) ?? [])
  const change = (place: number, next: DraftPosting): void =>
    setDrafts(drafts.map((draft, at) => (at === place ? next : draft)))
  const propose = async (): Promise<void> => {
    if (await run({ postings, reason, evidence: [evidence.fileId] })) onDone()
  }
  const missing =
    drafts.map(postingMissing).find((one) => one !== undefined) ??
    (evidence.fileId === '' ? words.evidenceMissing : undefined) ??
    (reason.trim() === '' ? moneyDeskWords.reasonMissing : undefined)
  return (
    <View className="stack desk-money__narrow">
      <Text className="subtitle" ariaRole="heading">
        {words.formTitle}
      </Text>
      <Text className="small">{words.formDetail}</Text>
      {drafts.map((draft, place) => (
        <PostingFields key={place} draft={draft} onChange={(next) => change(place, next)} />
      ))}
      {drafts.length < mostPostings && (
        <Button kind="text" width="fit" onPress={() => setDrafts([...drafts, emptyPosting])}>
          {words.more}
        </Button>
      )}
      <Previews postings={postings} />
      <PictureField label={words.evidence} previewUrl={evidence.previewUrl} onPicture={setEvidence} />
      <Field
        kind="area"
        label={moneyDeskWords.reason}
        hint={moneyDeskWords.reasonHint}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      {error && <Problem problem={error} />}
      <Button busy={busy} disabledReason={missing} onPress={() => void propose()}>
        {words.views.propose}
      </Button>
    </View>
  )
}

function Previews({
  postings,
}: {
  readonly postings: NonNullable<ReturnType<typeof postingOf>>[]
}): ReactNode {
  const accounts = [...new Set(postings.flatMap(({ from, to }) => [from, to]))]
  if (accounts.length === 0) return null
  return (
    <Card title={words.preview}>
      {accounts.map((account) => (
        <Preview key={account} account={account} postings={postings} />
      ))}
    </Card>
  )
}

interface FieldsProps {
  readonly draft: DraftPosting
  readonly onChange: (next: DraftPosting) => void
}

function PostingFields({ draft, onChange }: FieldsProps): ReactNode {
  return (
    <Card>
      <View className="desk-money__pair">
        <Side label={words.from} side={draft.from} onChange={(from) => onChange({ ...draft, from })} />
        <Side label={words.to} side={draft.to} onChange={(to) => onChange({ ...draft, to })} />
      </View>
      <Field
        kind="decimal"
        label={words.amount}
        hint={words.amountHint}
        unit="元"
        value={draft.yuanText}
        onChange={(yuanText) => onChange({ ...draft, yuanText })}
        maxLength={12}
      />
    </Card>
  )
}

interface SideProps {
  readonly label: string
  readonly side: DraftSide
  readonly onChange: (next: DraftSide) => void
}

function Side({ label, side, onChange }: SideProps): ReactNode {
  return (
    <View className="stack">
      <Field
        kind="pick"
        label={label}
        choices={choices}
        value={side.kind}
        onChange={(kind) => onChange({ kind, number: '' })}
      />
      {needsNumber(side.kind) && (
        <Field
          label={words.numberOf(label)}
          hint={words.numberHint}
          value={side.number}
          onChange={(number) => onChange({ ...side, number })}
          maxLength={100}
        />
      )}
    </View>
  )
}
