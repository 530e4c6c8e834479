/** One sentence that confirms what just happened, then leaves. */
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './index.scss'

export interface ToastProps {
  /** Nothing is shown without a message; `useToast` holds it for a moment. */
  readonly message?: string
}

export function Toast({ message }: ToastProps): ReactNode {
  return (
    <View className="ui-toast" ariaRole="status" ariaLive="polite">
      {message && <View className="ui-toast__message">{message}</View>}
    </View>
  )
}
