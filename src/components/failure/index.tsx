/**
 * Something of ours failed: whose fault it is, a way to try again, and the number to quote on the telephone.
 */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { componentWords } from '@/copy/zh/components'
import './index.scss'

export interface FailureProps {
  readonly sentence?: string
  readonly requestId?: string
  /** Left out when trying again cannot help. */
  readonly onRetry?: () => void
}

export function Failure({ sentence = componentWords.notYou, requestId, onRetry }: FailureProps): ReactNode {
  return (
    <View className="ui-failure" ariaRole="alert">
      <View className="ui-failure__sentence">
        <Text className="ui-failure__shape" ariaHidden>
          !
        </Text>
        {sentence}
      </View>
      {onRetry && (
        <Button kind="quiet" onPress={onRetry}>
          {componentWords.retry}
        </Button>
      )}
      {requestId && (
        <Text className="ui-failure__number">
          {componentWords.hotline} · {componentWords.requestId} {requestId}
        </Text>
      )}
    </View>
  )
}
