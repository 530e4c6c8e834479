/** What both agree on before any work: read, say yes, and find it again word for word. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import type { BookingView } from '@/contract/gigs'
import { agreementWords as words } from '@/copy/zh/gig'
import { momentWords } from '@/copy/zh/when'
import { deviceTime } from '@/platform/device-time'
import { go, replace } from '@/platform/navigation'
import { type TermLine, moreTerms, termsBefore } from './terms'
import { type AgreementState, useAgreement } from './use-agreement'

const toRealName = (): void => go('/pages/accounts/real-name/index')

export default function AgreementPage(): ReactNode {
  const state = useAgreement()
  return (
    <Page title={words.title} lead={words.lead} action={<Action state={state} />}>
      {state.bookingId === undefined ? <Before state={state} /> : <After state={state} />}
    </Page>
  )
}

interface StateProps {
  readonly state: AgreementState
}

function Before({ state: { gig, me, accept, acceptNow } }: StateProps): ReactNode {
  if (gig.error) return <Problem problem={gig.error} onRetry={() => void gig.reload()} />
  if (!gig.data) return <Loading />
  return (
    <>
      <Lines
        lines={[...termsBefore(gig.data, me.data?.nameMasked ?? words.you), ...moreTerms(deviceTime())]}
      />
      {accept.error && <Problem problem={accept.error} onRetry={acceptNow} />}
    </>
  )
}

function After({ state }: StateProps): ReactNode {
  const { booking, accept } = state
  if (booking.error) return <Problem problem={booking.error} onRetry={() => void booking.reload()} />
  if (!booking.data) return <Loading />
  return (
    <>
      {accept.data && (
        <Notice kind="done" live title={words.accepted}>
          {words.acceptedDetail}
        </Notice>
      )}
      <Standing booking={booking.data} />
      <Lines lines={[...booking.data.agreement.text, ...moreTerms(deviceTime())]} />
      <Proof booking={booking.data} />
    </>
  )
}

function Standing({ booking }: { readonly booking: BookingView }): ReactNode {
  if (booking.state === 'booked') return null
  const byWorker = booking.state === 'cancelledByWorker'
  return <Notice kind="stop">{byWorker ? words.cancelled : words.cancelledByEmployer}</Notice>
}

function Lines({ lines }: { readonly lines: readonly TermLine[] }): ReactNode {
  return (
    <Card>
      <View className="stack" ariaRole="list">
        {lines.map(({ label, value }) => (
          <View key={label} ariaRole="listitem">
            <View className="small">{label}</View>
            <View>{value}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}

/** When it was agreed, and the fingerprint by which a changed word would show. */
function Proof({ booking: { agreement, employerPhone } }: { readonly booking: BookingView }): ReactNode {
  return (
    <View className="stack stack--tight small">
      {employerPhone && (
        <View>
          {words.callEmployer} {employerPhone}
        </View>
      )}
      <View>{words.agreedAt(momentWords(agreement.agreedAt, deviceTime()))}</View>
      <View>
        {words.fingerprint} {agreement.hash.slice(0, 16)}
      </View>
    </View>
  )
}

/** Say yes; a person without a real name gives it first, once. */
function Action({ state }: StateProps): ReactNode {
  const { bookingId, me, gig, accept, acceptNow, booking } = state
  if (bookingId === undefined) {
    if (!gig.data || !me.data) return null
    const first = me.data.realName === 'missing' ? toRealName : acceptNow
    return (
      <Button busy={accept.busy} onPress={first}>
        {words.accept}
      </Button>
    )
  }
  if (booking.data?.state !== 'booked') return null
  const toShift = (): void => replace('/pages/attendance/shift/index', { bookingId })
  return <Button onPress={toShift}>{words.toShift}</Button>
}
