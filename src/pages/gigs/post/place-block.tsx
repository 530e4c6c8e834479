/** Where the work is; the position of the phone helps, and nobody has to give it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { postWords as words } from '@/copy/zh/post'
import type { PostState } from './use-post'

interface PlaceBlockProps {
  readonly post: PostState
  readonly say: (message: string) => void
}

export function PlaceBlock({ post, say }: PlaceBlockProps): ReactNode {
  const { draft, put, missing, markets } = post
  const [busy, setBusy] = useState(false)
  const locate = async (): Promise<void> => {
    setBusy(true)
    const given = await post.locate()
    setBusy(false)
    say(given ? words.hereDone : words.hereRefused)
  }
  return (
    <Card>
      <Field
        label={words.place}
        hint={words.placeHint}
        value={draft.address}
        onChange={(address) => put({ address })}
        error={missing.address}
        maxLength={60}
      />
      <Field
        label={words.meeting}
        optional
        value={draft.meetingPoint}
        onChange={(meetingPoint) => put({ meetingPoint })}
        maxLength={60}
      />
      <Button kind="text" width="fit" busy={busy} onPress={() => void locate()}>
        {words.here}
      </Button>
      <Field
        kind="pick"
        label={words.market}
        choices={markets.list.map(({ marketId, name }) => ({ value: marketId, label: name }))}
        value={post.marketId}
        onChange={(marketId) => put({ marketId })}
      />
    </Card>
  )
}
