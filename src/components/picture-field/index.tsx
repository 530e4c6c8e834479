/** A paper to be photographed: taken with one tap, shown at once, taken again when it is not sharp. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Image, Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { componentWords } from '@/copy/zh/components'
import { uploadPicture } from '@/platform/upload'
import './index.scss'

export interface PictureFieldProps {
  readonly label: string
  readonly hint?: string
  /** Address at which the picture is shown; empty while there is none. */
  readonly previewUrl: string
  readonly onPicture: (picture: { readonly fileId: string; readonly previewUrl: string }) => void
  readonly error?: string
}

export function PictureField({ label, hint, previewUrl, onPicture, error }: PictureFieldProps): ReactNode {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const take = async (): Promise<void> => {
    setBusy(true)
    const outcome = await uploadPicture()
    setBusy(false)
    setFailed(outcome.kind === 'failed')
    if (outcome.kind === 'done') onPicture(outcome.value)
  }
  const wrong = failed ? componentWords.pictureFailed : error
  return (
    <View className="ui-picture-field">
      <Text className="ui-picture-field__label">{label}</Text>
      {hint && <Text className="ui-picture-field__hint">{hint}</Text>}
      {previewUrl && <Image className="ui-picture-field__picture" src={previewUrl} ariaLabel={label} />}
      <Button
        kind="quiet"
        busy={busy}
        label={`${componentWords.takePicture} ${label}`}
        onPress={() => void take()}
      >
        {previewUrl ? componentWords.takeAgain : componentWords.takePicture}
      </Button>
      {wrong && (
        <Text className="ui-picture-field__error" ariaLive="polite">
          ! {wrong}
        </Text>
      )}
    </View>
  )
}
