/** The officer's queue: on the left what is due first, in the middle the file, on the right the decision. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import { Toast } from '@/components/toast'
import { useToast } from '@/components/toast/use-toast'
import type { Me } from '@/contract/accounts'
import { decidingOffice, decisionWords, queueWords as words } from '@/copy/zh/desk'
import { Frame } from '../frame'
import { Decide } from './decide'
import { File } from './file'
import { RowList } from './row-list'
import { useQueue } from './use-queue'
import './index.scss'

export default function Queue(): ReactNode {
  return (
    <Frame title={words.title} place="queue">
      {(me) => <Board me={me} />}
    </Frame>
  )
}

function Board({ me }: { readonly me: Me }): ReactNode {
  const queue = useQueue()
  const [message, say] = useToast()
  const [decisionsMade, setDecisionsMade] = useState(0)
  const { desk, rows, open } = queue
  /**
   * A complaint that was taken up stays in the list: its file is read anew, and nothing is chosen any more.
   */
  const decided = (): void => {
    say(decisionWords.done)
    setDecisionsMade(decisionsMade + 1)
    queue.decided()
  }
  if (desk.error) return <Problem problem={desk.error} onRetry={() => void desk.reload()} />
  if (!desk.data) return <Loading cards={3} />
  return (
    <View className="desk-queue">
      <View className="desk-queue__list">
        <View className="row row--apart">
          <Text className="subtitle" ariaRole="heading">
            {words.list}
          </Text>
          <Button kind="text" width="fit" onPress={() => void desk.reload()}>
            {words.refresh}
          </Button>
        </View>
        {rows.length === 0 ? (
          <Empty title={words.none} detail={words.noneDetail} />
        ) : (
          <RowList rows={rows} openId={open?.id} onChoose={queue.choose} />
        )}
        {rows.length > 0 && (
          <Button kind="text" width="fit" onPress={queue.save}>
            {words.csv}
          </Button>
        )}
        <Text className="small">{words.keys}</Text>
      </View>
      <View className="desk-queue__file">
        {open && <File key={`${open.id}:${decisionsMade}`} row={open} />}
      </View>
      <View className="desk-queue__decision">
        {open &&
          (me.officeRoles.includes(decidingOffice[open.kind]) ? (
            <Decide key={`${open.id}:${decisionsMade}`} row={open} onDecided={decided} />
          ) : (
            <Text className="small">{words.notYours}</Text>
          ))}
      </View>
      <Toast message={message} />
    </View>
  )
}
