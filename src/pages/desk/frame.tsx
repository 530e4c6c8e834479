/** The frame of the desk: who sits here, the places they have, and the way out. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Loading } from '@/components/loading'
import { Page } from '@/components/page'
import { Problem } from '@/components/problem'
import { signOutDesk } from '@/api/standing'
import { useQuery } from '@/api/use-query'
import type { Me } from '@/contract/accounts'
import { deskWords as words } from '@/copy/zh/desk'
import { restartAt } from '@/platform/navigation'
import { type PlaceKey, placesOf } from './places'
import './frame.scss'

const signIn = '/pages/desk/sign-in/index'

interface FrameProps {
  readonly title: string
  readonly place: PlaceKey
  readonly children: (me: Me) => ReactNode
}

export function Frame({ title, place, children }: FrameProps): ReactNode {
  const { data: me, error, reload } = useQuery('accounts.openMe', {})
  const isOut = me !== undefined && me.officeRoles.length === 0
  return (
    <Page title={title} width="wide" footer={false}>
      {error && <Problem problem={error} onRetry={() => void reload()} />}
      {!me && !error && <Loading cards={3} />}
      {isOut && <SignedOut />}
      {me && !isOut && (
        <>
          <Bar me={me} place={place} />
          {children(me)}
        </>
      )}
    </Page>
  )
}

function Bar({ me, place }: { readonly me: Me; readonly place: string }): ReactNode {
  const leave = (): void => {
    signOutDesk()
    restartAt(signIn)
  }
  return (
    <View className="desk-bar" ariaRole="navigation" ariaLabel={words.nav}>
      {placesOf(me).map(({ key, label, path }) => (
        <View
          key={key}
          className={key === place ? 'desk-bar__place desk-bar__place--here' : 'desk-bar__place'}
          ariaRole="button"
          ariaSelected={key === place}
          onClick={() => restartAt(path)}
        >
          {label}
        </View>
      ))}
      <Text className="desk-bar__who">{me.officeRoles.map((role) => words.roles[role]).join(' · ')}</Text>
      <Button kind="text" width="fit" onPress={leave}>
        {words.signOut}
      </Button>
    </View>
  )
}

function SignedOut(): ReactNode {
  return (
    <View className="stack">
      <Text className="subtitle">{words.signedOut}</Text>
      <Button width="fit" onPress={() => restartAt(signIn)}>
        {words.toSignIn}
      </Button>
    </View>
  )
}
