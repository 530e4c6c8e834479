/** Tomorrow's work, or today's: say that you are free, see what was planned for you, and why. */
import type { ReactNode } from 'react'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import { Ways } from '@/components/ways'
import type { MyOffer } from '@/contract/round-views'
import { planWords as words } from '@/copy/zh/plan'
import { tradeNames } from '@/copy/zh/trades'
import { dayWords, momentWords, spanWords } from '@/copy/zh/when'
import { type Day, dayOf } from '@/domain/calendar/day'
import { deviceTime } from '@/platform/device-time'
import { go, restartAt } from '@/platform/navigation'
import { Free } from './free'
import { Offers } from './offers'
import { Together } from './together'
import { openOffers, usePlan } from './use-plan'
import { Why } from './why'

export default function Plan(): ReactNode {
  const state = usePlan()
  const [message, say] = useToast()
  const { data, error } = state.plan
  const isToday = state.workOn === dayOf(deviceTime())
  return (
    <Page title={isToday ? words.titleToday : words.title} speech={data && speechOf(data, state.workOn)}>
      {error && <Problem problem={error} onRetry={state.reload} />}
      {!data && !error && <Loading cards={2} />}
      {data && (
        <>
          <Offers offer={data} state={state} say={say} />
          <Free offer={data} state={state} say={say} />
          <Together offer={data} state={state} say={say} />
          <Why offer={data} />
        </>
      )}
      <Ways
        ways={[
          { name: words.plainList, onPress: () => restartAt('/pages/home/find/index') },
          { name: words.howItDecides, onPress: () => go('/pages/matching/algorithm/index') },
        ]}
      />
      <Toast message={message} />
    </Page>
  )
}

/**
 * The offer first, when there is one; else the one question of this page; and why, which is read aloud too.
 */
function speechOf(offer: MyOffer, workOn: Day): string {
  const today = dayOf(deviceTime())
  const [first] = openOffers(offer)
  const why = offer.why?.sentence ?? ''
  if (!first) return `${words.speechFree(dayWords(workOn, today))}${why}`
  const gig = `${spanWords(first.gig, today)} ${tradeNames[first.gig.trade]}`
  return `${words.speechOffer(gig, momentWords(first.until, deviceTime()))}${why}`
}
