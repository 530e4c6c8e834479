/**
 * Who put their name down, the best suited first, each with the facts behind the place; the employer chooses.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { ApplicantView } from '@/contract/gigs'
import type { RankedWorker } from '@/contract/matching'
import { peopleWords as words } from '@/copy/zh/employer'
import { suitingWords } from '@/copy/zh/suiting'
import { tradeNames } from '@/copy/zh/trades'
import type { PeopleState } from './use-people'

const waiting = ['applied', 'offered']

export function Applicants({ people }: { readonly people: PeopleState }): ReactNode {
  const { data, error, reload } = people.applicants
  return (
    <View className="stack">
      <Text className="subtitle" ariaRole="heading">
        {words.applicants}
      </Text>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading cards={1} />}
      {data && (
        <List people={people} applicants={data.applicants.filter(({ state }) => waiting.includes(state))} />
      )}
      {people.choose.error && <Problem problem={people.choose.error} />}
    </View>
  )
}

interface ListProps {
  readonly people: PeopleState
  readonly applicants: readonly ApplicantView[]
}

/** Ranked ones first, in their order; the rest as they came. */
function inOrder(
  applicants: readonly ApplicantView[],
  ranked: readonly RankedWorker[],
): readonly ApplicantView[] {
  const place = new Map(ranked.map(({ workerId }, index) => [workerId, index]))
  const last = ranked.length
  const placeOf = ({ workerId }: ApplicantView): number => place.get(workerId) ?? last
  return [...applicants].sort((left, right) => placeOf(left) - placeOf(right))
}

function List({ people, applicants }: ListProps): ReactNode {
  if (applicants.length === 0) return <Empty title={words.noApplicants} detail={words.nobodyChoose} />
  const ranked = people.ranking.data?.ranked ?? []
  return (
    <View className="stack" ariaRole="list">
      {inOrder(applicants, ranked).map((applicant) => (
        <View key={applicant.workerId} ariaRole="listitem">
          <Applicant
            people={people}
            applicant={applicant}
            ranked={ranked.find(({ workerId }) => workerId === applicant.workerId)}
          />
        </View>
      ))}
    </View>
  )
}

interface ApplicantProps {
  readonly people: PeopleState
  readonly applicant: ApplicantView
  readonly ranked: RankedWorker | undefined
}

function Applicant({ people, applicant, ranked }: ApplicantProps): ReactNode {
  const { gigId } = people
  const { workerId, nameMasked, state } = applicant
  const choose = async (): Promise<void> => {
    await people.choose.run({ gigId, workerId })
    people.refresh()
  }
  return (
    <Card title={nameMasked} aside={ranked?.present ? <State kind="done">{words.present}</State> : undefined}>
      <Text className="small">{applicant.trades.map((trade) => tradeNames[trade]).join(' · ')}</Text>
      {ranked && <Text className="small">{suitingWords(ranked.parts).join(' · ')}</Text>}
      {state === 'offered' ? (
        <State kind="waiting">{words.offered}</State>
      ) : (
        <Button
          kind="quiet"
          label={`${words.choose} ${nameMasked}`}
          busy={people.choose.busy}
          onPress={() => void choose()}
        >
          {words.choose}
        </Button>
      )}
    </Card>
  )
}
