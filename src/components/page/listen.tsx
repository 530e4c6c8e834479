/** The loudspeaker: reads the screen aloud where a voice is available. */
import type { ReactNode } from 'react'
import { Button, Image } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import { available, speak } from '@/platform/speak'
import { drawing } from '@/components/trade-icon/drawing'

const loudspeaker = drawing('M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11')

export function Listen({ speech }: { readonly speech?: string }): ReactNode {
  if (!speech || !available) return null
  return (
    <Button className="ui-page__tool" ariaLabel={componentWords.listen} onClick={() => speak(speech)}>
      <Image className="ui-page__tool-icon" src={loudspeaker} />
    </Button>
  )
}
