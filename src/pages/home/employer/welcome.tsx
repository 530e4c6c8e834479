/** Before somebody is an employer here: one tap with the telephone number. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { PhoneButton } from '@/components/phone-button'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import { employerWords as words } from '@/copy/zh/employer'
import { restartAt } from '@/platform/navigation'

export interface WelcomeProps {
  readonly busy: boolean
  readonly onCode: (code: string) => void
}

export function Welcome({ busy, onCode }: WelcomeProps): ReactNode {
  const [message, say] = useToast()
  return (
    <View className="stack">
      <Text className="title">{words.start}</Text>
      <View>{words.startDetail}</View>
      <PhoneButton busy={busy} onCode={onCode} onRefused={() => say(words.phoneRefused)}>
        {words.startButton}
      </PhoneButton>
      <Toast message={message} />
    </View>
  )
}

/** Only in the browser, where nobody has been chosen yet. */
export function NobodySignedIn(): ReactNode {
  const choose = (
    <Button kind="quiet" onPress={() => restartAt('/pages/home/landing/index')}>
      {words.choose}
    </Button>
  )
  return <Empty title={words.signInFirst} detail={words.signInDetail} action={choose} />
}
