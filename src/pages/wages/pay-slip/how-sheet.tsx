/** How the sum was made: rounding, the minimum wage beside it, and what tax might come of it. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { Steps } from '@/components/steps'
import type { PaySlip } from '@/contract/wages'
import { componentWords } from '@/copy/zh/components'
import { ruleWords } from '@/copy/zh/rule'
import { howWords as words, slipWords } from '@/copy/zh/pay-slip'
import { yuan } from '@/domain/money/fen'
import { partsOf } from './parts'

interface HowSheetProps {
  readonly open: boolean
  readonly slip: PaySlip
  readonly onClose: () => void
}

function minimumWords({ meets, hourlyFen }: PaySlip['minimumWage']): string {
  if (hourlyFen === null) return words.noFigure
  if (meets === null) return words.noMeasure
  return meets ? words.meets(yuan(hourlyFen)) : words.below(yuan(hourlyFen))
}

export function HowSheet({ open, slip, onClose }: HowSheetProps): ReactNode {
  const { minimumWage, taxEstimateFen, netFen } = slip
  const { rule, verified } = minimumWage
  return (
    <Sheet
      open={open}
      title={words.title}
      onClose={onClose}
      action={<Button onPress={onClose}>{words.close}</Button>}
    >
      <View className="stack">
        <Steps parts={partsOf(slip)} totalFen={netFen} totalLabel={slipWords.net} />
        <Text className="small">{words.rounding}</Text>
        <Notice kind={verified ? 'why' : 'unsure'} title={words.minimum}>
          {minimumWords(minimumWage)}
          <View className="small">
            {componentWords.rule}：{ruleWords(rule)}
            {verified ? '' : ` · ${componentWords.unverified}`}
          </View>
        </Notice>
        <Notice kind="info" title={words.tax}>
          {taxEstimateFen > 0 ? words.taxSome(yuan(taxEstimateFen)) : words.taxNone}
        </Notice>
      </View>
    </Sheet>
  )
}
