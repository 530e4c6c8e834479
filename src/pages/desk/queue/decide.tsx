/** The decision: which one, by which rule, with which effect, and the reason that the citizen will read. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import { LengthField } from '@/components/length-field'
import { Problem } from '@/components/problem'
import { Stepper } from '@/components/stepper'
import type { DeskRow } from '@/contract/disputes'
import { decisionWords as words } from '@/copy/zh/desk'
import type { Decision } from '@/copy/zh/desk'
import { durationWords } from '@/copy/zh/when'
import { type DecideState, useDecide } from './use-decide'

interface DecideProps {
  readonly row: DeskRow
  readonly onDecided: () => void
}

export function Decide({ row, onDecided }: DecideProps): ReactNode {
  const state = useDecide(row, onDecided)
  const { options, chosen, choose, reason, setReason } = state
  // A late wage leaves the queue when it arrives: nobody decides anything about it.
  if (options.length === 0) return null
  const missing = missingOf(state)
  return (
    <View className="stack">
      <Choice
        stacked
        legend={words.title}
        options={options.map(({ key, label, effect }, place) => ({
          value: key,
          label: `${place + 1}  ${label}`,
          detail: effect,
        }))}
        value={chosen?.key ?? ''}
        onChange={choose}
      />
      {chosen?.key === 'grantPart' && row.dispute && (
        <Part dispute={row.dispute} part={state.part} onChange={state.setPart} />
      )}
      {chosen && <Why chosen={chosen} reason={reason} onChange={setReason} />}
      {state.error && <Problem problem={state.error} onRetry={() => void state.confirm()} />}
      <Button
        kind={chosen?.tone === 'danger' ? 'danger' : 'main'}
        busy={state.busy}
        disabledReason={chosen ? missing : words.choose}
        onPress={() => void state.confirm()}
      >
        {confirmWords(chosen)}
      </Button>
    </View>
  )
}

const confirmWords = (chosen: Decision | undefined): string =>
  chosen ? `${words.confirm}:${chosen.label}` : words.confirm

function missingOf({ lacksPart, reason }: Pick<DecideState, 'lacksPart' | 'reason'>): string | undefined {
  if (lacksPart) return words.partMissing
  return reason.trim() === '' ? words.reasonMissing : undefined
}

interface PartProps {
  readonly dispute: NonNullable<DeskRow['dispute']>
  readonly part: number
  readonly onChange: (part: number) => void
}

/** How much of the dispute is awarded, in its own measure. */
function Part({ dispute: { open, measure }, part, onChange }: PartProps): ReactNode {
  const all = measure === 'minutes' ? durationWords(open) : `${open} ${words.partUnit}`
  return (
    <View className="stack" ariaRole="group" ariaLabel={words.part[measure]}>
      <Text className="strong">{words.part[measure]}</Text>
      <Text className="small">{words.partOf(all)}</Text>
      {measure === 'minutes' ? (
        <LengthField minutes={part} onChange={onChange} most={open} />
      ) : (
        <Stepper label={words.part.pieces} value={part} least={0} most={open} onChange={onChange} />
      )}
    </View>
  )
}

interface WhyProps {
  readonly chosen: Decision
  readonly reason: string
  readonly onChange: (reason: string) => void
}

function Why({ chosen, reason, onChange }: WhyProps): ReactNode {
  return (
    <>
      <Choice
        stacked
        legend={words.suggestions}
        options={chosen.suggestions.map((sentence) => ({ value: sentence, label: sentence }))}
        value={reason}
        onChange={onChange}
      />
      <Field
        kind="area"
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={onChange}
        maxLength={500}
      />
      <Text className="small">
        {words.rule}：{chosen.rule}
      </Text>
    </>
  )
}
