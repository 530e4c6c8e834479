/** The year's tax by either method: an estimate for reference, of which nothing was taken off. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Facts } from '@/components/facts'
import type { Fact } from '@/components/facts'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Problem } from '@/components/problem'
import { Sheet } from '@/components/sheet'
import { useQuery } from '@/api/use-query'
import type { Answer } from '@/contract/actions'
import { componentWords } from '@/copy/zh/components'
import { taxYearWords as words } from '@/copy/zh/my-money'
import { ruleWords } from '@/copy/zh/rule'
import { yuan } from '@/domain/money/fen'

interface TaxSheetProps {
  readonly open: boolean
  readonly onClose: () => void
}

type Year = Answer<'wages.openTaxEstimate'>

const money = (amountFen: Year['incomeFen']): string => `¥${yuan(amountFen)}`

function factsOf({ incomeFen, payments, perPayment, cumulative, withheldFen }: Year): readonly Fact[] {
  return [
    { label: words.income, value: `${money(incomeFen)} · ${words.payments(payments)}` },
    { label: words.perPayment, value: money(perPayment.taxFen) },
    ...(cumulative ? [{ label: words.cumulative, value: money(cumulative.taxFen) }] : []),
    { label: words.withheld, value: withheldFen > 0 ? money(withheldFen) : words.none },
  ]
}

/** Asked for only when it is opened. */
export function TaxSheet({ open, onClose }: TaxSheetProps): ReactNode {
  const { data, error, reload } = useQuery('wages.openTaxEstimate', open ? {} : undefined)
  return (
    <Sheet
      open={open}
      title={words.title}
      onClose={onClose}
      action={<Button onPress={onClose}>{words.close}</Button>}
    >
      <View className="stack">
        {error && <Problem problem={error} onRetry={() => void reload()} />}
        {!data && !error && <Loading />}
        {data && <Facts facts={factsOf(data)} />}
        <Notice kind="info">{words.only}</Notice>
        {data && <Rules year={data} />}
      </View>
    </Sheet>
  )
}

function Rules({ year: { perPayment, cumulative } }: { readonly year: Year }): ReactNode {
  const rules = [perPayment.rule, ...(cumulative ? [cumulative.rule] : [])]
  return (
    <View className="stack stack--tight">
      {rules.map((rule) => (
        <Text key={ruleWords(rule)} className="small">
          {componentWords.rule}：{ruleWords(rule)}
          {rule.verified ? '' : ` · ${componentWords.unverified}`}
        </Text>
      ))}
    </View>
  )
}
