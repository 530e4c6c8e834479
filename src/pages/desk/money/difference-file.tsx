/** One difference: what is known of it, what the first officer said, and the question what it is. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Facts } from '@/components/facts'
import { Notice } from '@/components/notice'
import { useCommand } from '@/api/use-command'
import type { DifferenceResolution, DifferenceView } from '@/contract/closes'
import { accountWords } from '@/copy/zh/desk-books'
import { differenceDeskWords as words, moneyDeskWords } from '@/copy/zh/desk-money'
import { sheetTime } from '@/copy/zh/office-time'
import { moneyTableWords, namedKey } from '@/copy/zh/papers'
import { type Resolution, resolutions } from '@/domain/ledger/resolve-difference'
import { ActForm } from './act-form'
import { sideWords } from './difference-columns'
import { SignedAmount } from './signed-amount'

const { movements, owner, kinds, resolutions: resolutionNames } = moneyTableWords.differences

/** What fits: nothing was set aside where two bills are at odds, and something was where they are not. */
export function resolutionsFor({ kind, suggested }: DifferenceView): readonly Resolution[] {
  if (kind === 'billsDisagree') return ['nothing']
  const fitting = resolutions.filter((one) => one !== 'nothing')
  const [first, ...rest] = [...fitting].sort((one) => (one === suggested ? -1 : 0))
  return first === undefined ? [] : [first, ...rest]
}

const saidWords = (resolution: DifferenceResolution): string =>
  resolution === 'itself' ? resolutionNames.itself : words.sets[resolution].label

const labelOf = (resolution: Resolution, suggested: Resolution | null): string =>
  resolution === suggested
    ? `${words.suggested}：${words.sets[resolution].label}`
    : words.sets[resolution].label

function factsOf(row: DifferenceView) {
  return [
    { label: words.facts.day, value: row.day },
    { label: words.facts.account, value: accountWords(row.account) },
    { label: words.facts.movement, value: namedKey(movements, row.movement) },
    { label: words.facts.reference, value: row.reference },
    { label: words.facts.opened, value: sheetTime(row.openedAt) },
    { label: words.facts.owner, value: owner },
  ]
}

interface DifferenceFileProps {
  readonly row: DifferenceView
  readonly mayResolve: boolean
  readonly onResolved: (message: string) => void
}

export function DifferenceFile({ row, mayResolve, onResolved }: DifferenceFileProps): ReactNode {
  const { kind, resolution, reason } = row
  return (
    <View className="stack">
      <Card title={namedKey(kinds, kind)} aside={<SignedAmount amountFen={row.amountFen} size="card" />}>
        <Text className="small">{sideWords(row)}</Text>
        <Facts facts={factsOf(row)} />
      </Card>
      {resolution !== null && row.needsSecond && (
        <Notice kind="now">{words.first(saidWords(resolution), reason ?? '')}</Notice>
      )}
      {mayResolve ? (
        <Resolve row={row} onResolved={onResolved} />
      ) : (
        <Text className="small">{moneyDeskWords.readOnly}</Text>
      )}
    </View>
  )
}

function Resolve({ row, onResolved }: Omit<DifferenceFileProps, 'mayResolve'>): ReactNode {
  const { run, busy, error } = useCommand('wages.resolveDifference')
  const { differenceId, suggested } = row
  const resolve = async (value: string, reason: string): Promise<void> => {
    const resolution = resolutions.find((one) => one === value)
    const after = resolution && (await run({ differenceId, resolution, reason }))
    if (after) onResolved(after.state === 'resolved' ? words.resolved : words.proposed)
  }
  return (
    <ActForm
      legend={words.title}
      confirm={words.confirm}
      options={resolutionsFor(row).map((value) => ({
        value,
        label: labelOf(value, suggested),
        detail: words.sets[value].detail,
      }))}
      busy={busy}
      error={error}
      onConfirm={(value, reason) => void resolve(value, reason)}
    />
  )
}
