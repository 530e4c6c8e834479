/** What it pays, what that makes for everybody, and by which road the money goes. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Field } from '@/components/field'
import type { PayUnit, PostForm } from '@/contract/gigs'
import { componentWords } from '@/copy/zh/components'
import { postWords as words, railNotes, railRule } from '@/copy/zh/post'
import { yuan } from '@/domain/money/fen'
import { tradeOf } from '@/policies/trades'
import { fundsModels } from '@/domain/money/rail'
import { guideFen, withUnit } from './form'
import { sumOf } from './sum'
import type { PostState } from './use-post'

const units: readonly PayUnit[] = ['hour', 'day', 'piece']
/** A household pays through the operator or by hand: the payroll card is for units. */
const railsOf = ({ employerKind }: PostForm) =>
  fundsModels.filter((rail) => employerKind === 'unit' || rail !== 'payrollCard')

interface MoneyBlockProps {
  readonly post: PostState
  readonly form: PostForm
}

export function MoneyBlock({ post, form }: MoneyBlockProps): ReactNode {
  const { draft, put } = post
  return (
    <Card>
      <Pay post={post} />
      <Total post={post} />
      <Choice
        stacked
        legend={words.rail}
        options={railsOf(form).map((value) => ({ value, ...words.rails[value] }))}
        value={draft.fundsModel}
        onChange={(chosen) =>
          fundsModels.filter((rail) => rail === chosen).forEach((fundsModel) => put({ fundsModel }))
        }
      />
      <Text className="small">
        {railNotes[form.employerKind][draft.fundsModel]} {componentWords.rule}：{railRule}
      </Text>
    </Card>
  )
}

function Pay({ post: { draft, put, setDraft, missing } }: { readonly post: PostState }): ReactNode {
  const open = draft.trade === '' ? units : tradeOf(draft.trade).units
  const choose = (chosen: string): void =>
    units.filter((unit) => unit === chosen).forEach((unit) => setDraft(withUnit(draft, unit)))
  return (
    <>
      <Choice
        legend={words.unit}
        options={open.map((value) => ({ value, label: words.units[value] }))}
        value={draft.payUnit}
        onChange={choose}
      />
      <Field
        kind="decimal"
        label={words.rate}
        unit={words.per[draft.payUnit]}
        hint={
          draft.trade === ''
            ? undefined
            : `${words.guide(yuan(guideFen(draft.trade)))}(${componentWords.unverified})`
        }
        value={draft.rate}
        onChange={(rate) => put({ rate })}
        error={missing.rate}
        maxLength={9}
      />
      {draft.payUnit === 'piece' && (
        <Field
          kind="number"
          label={words.pieces}
          unit={draft.trade === '' ? '' : tradeOf(draft.trade).pieceName}
          value={draft.pieces}
          onChange={(pieces) => put({ pieces })}
          error={missing.pieces}
          maxLength={6}
        />
      )}
      <Extras draft={draft} put={put} />
    </>
  )
}

/** More than was planned, and the night: left empty, the ordinary rate counts and nothing is added. */
function Extras({ draft, put }: Pick<PostState, 'draft' | 'put'>): ReactNode {
  return (
    <>
      {draft.payUnit !== 'piece' && (
        <Field
          kind="decimal"
          label={words.overtime}
          unit={words.per.hour}
          hint={words.overtimeHint}
          value={draft.overtime}
          onChange={(overtime) => put({ overtime })}
          maxLength={9}
        />
      )}
      <Field
        kind="decimal"
        label={words.nightExtra}
        unit={words.per.hour}
        hint={words.nightHint}
        value={draft.nightExtra}
        onChange={(nightExtra) => put({ nightExtra })}
        maxLength={9}
      />
    </>
  )
}

function Total({ post: { draft } }: { readonly post: PostState }): ReactNode {
  const { eachFen, totalFen } = sumOf(draft)
  return (
    <View className="post__total" ariaLive="polite">
      <View className="row row--apart">
        <Text className="small">{words.each}</Text>
        <Amount amountFen={eachFen} />
      </View>
      <View className="row row--apart">
        <Text className="strong">
          {words.total} {draft.headcount} {words.people}
        </Text>
        <Amount amountFen={totalFen} size="big" tone="go" />
      </View>
    </View>
  )
}
