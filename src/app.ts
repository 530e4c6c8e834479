/** The root of both apps: opens the way to the cloud once, then shows the page that was asked for. */
import type { PropsWithChildren, ReactNode } from 'react'
import { useLaunch } from '@tarojs/taro'
import { openCloud } from '@/platform/transport'
import './app.scss'

export default function App({ children }: PropsWithChildren): ReactNode {
  useLaunch(openCloud)
  return children
}
