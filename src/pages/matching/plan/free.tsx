/** One big button says that one is free; the same place takes it back. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choice } from '@/components/choice'
import { Problem } from '@/components/problem'
import { State } from '@/components/state'
import type { FreeView, MyOffer } from '@/contract/round-views'
import { planWords as words } from '@/copy/zh/plan'
import { dayWords, momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import { type FreeWindow, freeWindows } from '@/domain/matching/plan/free-window'
import { deviceTime } from '@/platform/device-time'
import { isFree } from './use-plan'
import type { PlanPageState } from './use-plan'

export interface PartProps {
  readonly offer: MyOffer
  readonly state: PlanPageState
  readonly say: (message: string) => void
}

export function Free(props: PartProps): ReactNode {
  const { offer, state } = props
  const refused = state.saying.error ?? state.withdrawing.error
  return (
    <>
      {refused && <Problem problem={refused} />}
      {isFree(offer) && offer.free ? <Said {...props} free={offer.free} /> : <Ask {...props} />}
    </>
  )
}

function Ask({ offer, state: { workOn, choice, saying }, say }: PartProps): ReactNode {
  const choose = (window: FreeWindow | undefined): void => choice.setWindow(window ?? 'day')
  const sayIt = async (): Promise<void> => {
    if (await saying.sayFree()) say(words.noted)
  }
  const now = deviceTime()
  return (
    <Card>
      <Choice
        legend={words.window}
        options={freeWindows.map((window) => ({
          value: window,
          label: words.windows[window],
          detail: words.windowDetail[window],
        }))}
        value={choice.window}
        onChange={(value: string) => choose(freeWindows.find((window) => window === value))}
      />
      <Text className="small">{words.freeLead}</Text>
      <Button busy={saying.busy} onPress={() => void sayIt()}>
        {words.sayFree(dayWords(workOn, dayOf(now)))}
      </Button>
      <Text className="small">{words.sayUntil(momentWords(offer.sayUntil, now))}</Text>
    </Card>
  )
}

function Said({
  free,
  state: { workOn, withdrawing },
  say,
}: PartProps & { readonly free: FreeView }): ReactNode {
  const takeBack = async (): Promise<void> => {
    if (await withdrawing.withdraw()) say(words.withdrawn)
  }
  const day = dayWords(workOn, dayOf(deviceTime()))
  return (
    <Card>
      <State kind="done">{words.said(day, words.windows[free.window])}</State>
      <View className="row row--apart row--wrap">
        <Text className="small grow">{words.market(free.marketName)}</Text>
        <Button kind="text" width="fit" busy={withdrawing.busy} onPress={() => void takeBack()}>
          {words.withdraw}
        </Button>
      </View>
    </Card>
  )
}
