/** Switches the size of all text, on every screen from the first one. */
import type { ReactNode } from 'react'
import { Button } from '@tarojs/components'
import { componentWords } from '@/copy/zh/components'
import { chooseReadingMode, useReadingMode } from '@/platform/reading-mode'

export function ElderSwitch(): ReactNode {
  const elder = useReadingMode() === 'elder'
  return (
    <Button
      className="ui-page__tool ui-page__tool--elder"
      hoverClass="ui-page__tool--pressed"
      onClick={() => chooseReadingMode(elder ? 'normal' : 'elder')}
    >
      {elder ? componentWords.elderOff : componentWords.elderOn}
    </Button>
  )
}
