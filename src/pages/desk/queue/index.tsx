/** The officer's queue: on the left what is due first, in the middle the file, on the right the decision. */
import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Loading } from '@/components/loading'
import { Problem } from '@/components/problem'
import type { Me } from '@/contract/accounts'
import { decidingOffice, queueWords as words } from '@/copy/zh/desk'
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
  const { desk, rows, open } = queue
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
      <View className="desk-queue__file">{open && <File key={open.id} row={open} />}</View>
      <View className="desk-queue__decision">
        {open &&
          (me.officeRoles.includes(decidingOffice[open.kind]) ? (
            <Decide key={open.id} row={open} onDecided={queue.decided} />
          ) : (
            <Text className="small">{words.notYours}</Text>
          ))}
      </View>
    </View>
  )
}
