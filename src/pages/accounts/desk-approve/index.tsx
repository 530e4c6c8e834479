/** The officer's phone lets a PC sign in, after a look at the code on both screens. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { useCommand } from '@/api/use-command'
import { approveWords as words } from '@/copy/zh/desk-sign-in'
import { back, useParameters } from '@/platform/navigation'
import { sceneOf } from '@/platform/scanned-scene'

export default function DeskApprove(): ReactNode {
  const { code: scanned = '', scene = '' } = useParameters()
  const [typed, setTyped] = useState('')
  const [device, setDevice] = useState<string>()
  const approve = useCommand('accounts.approveDeskSignIn')
  const given = scanned || scene
  const code = sceneOf(given || typed)
  const confirm = async (): Promise<void> => {
    const done = await approve.run({ code })
    if (done) setDevice(done.device)
  }
  if (device !== undefined) {
    return (
      <Page title={words.title}>
        <Notice kind="done" live title={words.done}>
          {words.doneDetail(device)}
        </Notice>
      </Page>
    )
  }
  const action = (
    <>
      <Button
        busy={approve.busy}
        disabledReason={code === '' ? words.codeHint : undefined}
        onPress={() => void confirm()}
      >
        {words.approve}
      </Button>
      <Button kind="text" onPress={back}>
        {words.not}
      </Button>
    </>
  )
  return (
    <Page title={words.title} action={action}>
      <Text className="subtitle">{words.ask}</Text>
      {given === '' ? (
        <Field label={words.code} hint={words.codeHint} value={typed} onChange={setTyped} maxLength={64} />
      ) : (
        <View className="stack">
          <Text>{words.check}</Text>
          <Text className="title figures">{code}</Text>
        </View>
      )}
      <Text className="small">{words.officerOnly}</Text>
      {approve.error && <Problem problem={approve.error} onRetry={() => void confirm()} />}
    </Page>
  )
}
