/**
 * The subsidy for accident premiums: already filled in, with its conditions, and why it cannot be paid yet.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Amount } from '@/components/amount'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { StateKind } from '@/components/state'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import type { ClaimView } from '@/contract/subsidies'
import { claimWords as words } from '@/copy/zh/claim'
import { yuan } from '@/domain/money/fen'
import { Conditions } from './conditions'
import { useClaim } from './use-claim'
import type { ClaimState } from './use-claim'

export default function Claim(): ReactNode {
  const state = useClaim()
  const [message, say] = useToast()
  const { data, error, reload } = state.claim
  return (
    <Page
      title={words.title}
      speech={data && words.speech(yuan(data.amountFen))}
      action={data && mayFile(data) && <Action state={state} claim={data} say={say} />}
    >
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!data && !error && <Loading />}
      {data && <Paper claim={data} />}
      {state.filing.error && <Problem problem={state.filing.error} onRetry={() => void state.file()} />}
      <Toast message={message} />
    </Page>
  )
}

const kinds: Readonly<Record<ClaimView['state'], StateKind>> = {
  draft: 'open',
  filed: 'waiting',
  accepted: 'done',
  returned: 'late',
  withdrawn: 'refused',
  paid: 'done',
}

const mayFile = ({ state }: ClaimView): boolean =>
  state === 'draft' || state === 'returned' || state === 'withdrawn'

const stateWords = (state: ClaimView['state']): string =>
  state === 'draft' ? words.draft : words.states[state]

function Paper({ claim }: { readonly claim: ClaimView }): ReactNode {
  const { period, state, amountFen, payable } = claim
  const title = mayFile(claim) ? words.amount(period) : words.filedAmount(period)
  return (
    <>
      <Card title={title} aside={<State kind={kinds[state]}>{stateWords(state)}</State>}>
        <Amount amountFen={amountFen} size="big" tone="go" />
        <Sum claim={claim} />
      </Card>
      {!payable && (
        <Notice kind="unsure" title={words.whyNotYet}>
          {words.notYet}
        </Notice>
      )}
      <Conditions conditions={claim.conditions} />
      <Text className="small">{words.fileNote}</Text>
    </>
  )
}

/** Premium, share and cap, with what was already paid: the figure above can be worked out from these. */
function Sum({ claim }: { readonly claim: ClaimView }): ReactNode {
  const { covers, premiumFen, rate, capFen, paidThisYearFen } = claim
  const unsure = claim.payable ? '' : ` · ${words.unknown}`
  const percent = Math.round((rate.numerator * 100) / rate.denominator)
  return (
    <View className="stack stack--tight">
      <View className="row row--apart">
        <Text>{words.premium(covers)}</Text>
        <Amount amountFen={premiumFen} />
      </View>
      <Text>
        {words.rate(percent)}，{words.cap(yuan(capFen))}
        {unsure}
      </Text>
      {paidThisYearFen > 0 && (
        <View className="row row--apart">
          <Text>{words.already}</Text>
          <Amount amountFen={paidThisYearFen} />
        </View>
      )}
    </View>
  )
}

interface ActionProps {
  readonly state: ClaimState
  readonly claim: ClaimView
  readonly say: (message: string) => void
}

function Action({ state, claim, say }: ActionProps): ReactNode {
  const isUnmet = claim.conditions.some(({ met }) => met === false)
  const file = async (): Promise<void> => {
    if (await state.file()) say(words.filed)
  }
  return (
    <Button
      busy={state.filing.busy}
      disabledReason={isUnmet ? words.unmetReason : undefined}
      onPress={() => void file()}
    >
      {words.file}
    </Button>
  )
}
