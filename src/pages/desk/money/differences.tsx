/** What book and bill do not agree about: each with its amount, its age, and what an officer says it is. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { useQuery } from '@/api/use-query'
import { differenceDeskWords as words, moneyDeskWords } from '@/copy/zh/desk-money'
import { Board } from './board'
import { differenceColumns } from './difference-columns'
import { DifferenceFile } from './difference-file'
import type { SectionProps } from './section-props'
import { mayAct } from './sections'
import { Export, Head } from './tools'

const keyOf = ({ differenceId }: { readonly differenceId: string }): string => differenceId

export function Differences({ me, say }: SectionProps): ReactNode {
  const { data, error, reload } = useQuery('wages.openMoneyDesk', {})
  if (error) return <Problem problem={error} onRetry={() => void reload()} />
  if (!data) return <Loading cards={2} />
  const { differences } = data
  if (differences.length === 0) return <Empty title={words.none} detail={words.noneDetail} />
  return (
    <View className="stack">
      <Head title={moneyDeskWords.sections.differences}>
        <Export wish={{ table: 'differences' }} say={say} />
      </Head>
      <Text className="small">{words.fourEyes}</Text>
      <Board
        label={moneyDeskWords.sections.differences}
        columns={differenceColumns}
        rows={differences}
        keyOf={keyOf}
        file={(row) => (
          <DifferenceFile
            key={`${row.differenceId}:${row.state}`}
            row={row}
            mayResolve={mayAct(me, 'financeOfficer')}
            onResolved={(message) => {
              say(message)
              void reload()
            }}
          />
        )}
      />
    </View>
  )
}
