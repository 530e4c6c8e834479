/** A QR code large enough to be scanned from another phone, with what it is for. */
import type { ReactNode } from 'react'
import { Image, Text, View } from '@tarojs/components'
import './index.scss'

export interface QrCodeProps {
  /** Address of the picture; the server draws it. */
  readonly url: string
  /** What the code opens; also what a screen reader says. */
  readonly caption: string
  /** The same in letters and figures, for whoever cannot scan. */
  readonly spoken?: string
}

export function QrCode({ url, caption, spoken }: QrCodeProps): ReactNode {
  return (
    <View className="ui-qr-code">
      <Image className="ui-qr-code__picture" src={url} ariaLabel={caption} />
      <Text className="ui-qr-code__caption" ariaHidden>
        {caption}
      </Text>
      {spoken && <Text className="ui-qr-code__spoken">{spoken}</Text>}
    </View>
  )
}
