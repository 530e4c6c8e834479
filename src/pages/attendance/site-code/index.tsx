/** The code of the work place, as large as the screen allows; it renews itself before it ends. */
import { useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Loading } from '@/components/loading'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { QrCode } from '@/components/qr-code'
import { drawnCode } from '@/components/qr-code/drawn'
import { useQuery } from '@/api/use-query'
import { siteCodeWords as words } from '@/copy/zh/employer'
import { instant, millisecondsOf } from '@/domain/calendar/instant'
import { codeAddress } from '@/platform/code-address'
import { useParameters } from '@/platform/navigation'
import { useNow } from '@/platform/ticking'
import './index.scss'

const second = 1_000

export default function SiteCode(): ReactNode {
  const { gigId = '' } = useParameters()
  const code = useQuery('attendance.issueSiteCode', { gigId })
  return (
    <Page title={words.title}>
      {code.error && <Problem problem={code.error} onRetry={() => void code.reload()} />}
      {!code.data && !code.error && <Loading />}
      {code.data && <Shown {...code.data} renew={() => void code.reload()} />}
    </Page>
  )
}

interface ShownProps {
  readonly scene: string
  readonly expiresAt: string
  readonly renew: () => void
}

function Shown({ scene, expiresAt, renew }: ShownProps): ReactNode {
  const now = useNow(second)
  const picture = useMemo(() => drawnCode(codeAddress(scene)), [scene])
  const left = Math.max(0, Math.ceil((millisecondsOf(instant(expiresAt)) - millisecondsOf(now)) / second))
  const isOver = left === 0
  useEffect(() => {
    if (!isOver) return undefined
    renew()
    // Without a network the old code stays; it is asked for again until a new one comes.
    const timer = setInterval(renew, 5 * second)
    return () => clearInterval(timer)
  }, [isOver, renew])
  return (
    <View className="stack site-code">
      <Text className="site-code__how">{words.how}</Text>
      <QrCode url={picture} caption={words.caption} />
      <Text className="site-code__left">
        {isOver ? words.changing : words.left(Math.floor(left / 60), String(left % 60).padStart(2, '0'))}
      </Text>
      <Text className="site-code__scene">{scene}</Text>
      <Notice kind="info">{words.note}</Notice>
    </View>
  )
}
