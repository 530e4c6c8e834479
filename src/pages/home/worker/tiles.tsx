/** The first page in elder reading: three buttons that fill the screen, each with a number and a voice. */
import type { ReactNode } from 'react'
import { Button as TaroButton, Image, Text, View } from '@tarojs/components'
import { tabIcon, workerTabs } from '@/components/tab-bar/tabs'
import { drawing } from '@/components/trade-icon/drawing'
import type { WorkerHome } from '@/contract/matching'
import { workerHomeWords as words } from '@/copy/zh/worker-home'
import { yuan } from '@/domain/money/fen'
import { restartAt } from '@/platform/navigation'
import { available, speak } from '@/platform/speak'
import { isOffered } from '../applied-gigs'
import { Planned } from './planned'
import { Presence } from './presence'
import { factsOf } from './use-worker'
import type { WorkerState } from './use-worker'
import './index.scss'

interface Tile {
  readonly key: 'find' | 'shifts' | 'money'
  /** The figure that matters here, and the words beside it. */
  readonly figure: string
  readonly words: string
  readonly speech: string
  /** Marks the tile that waits for a tap. */
  readonly isDue: boolean
}

function findTile({ proposed }: WorkerHome, firstGig: string | undefined): Tile {
  const count = proposed.length
  const speech = words.speechFind(count, firstGig)
  return { key: 'find', figure: words.count(count), words: words.tileFind(count), speech, isDue: false }
}

function shiftsTile({ today, applied }: WorkerHome, nextWork: string | undefined): Tile {
  const hasOffer = applied.some(isOffered)
  const speech = hasOffer ? words.speechOffer : words.speechShifts(nextWork)
  return {
    key: 'shifts',
    figure: words.count(today.length),
    words: hasOffer ? words.tileOffer : words.tileShifts(nextWork),
    speech,
    isDue: hasOffer || today.some(({ shift }) => shift.state === 'planned' || shift.state === 'arrived'),
  }
}

function moneyTile(home: WorkerHome): Tile {
  const { waitingFen } = factsOf(home)
  const month = yuan(home.monthPaidFen)
  const waiting = waitingFen && yuan(waitingFen)
  return {
    key: 'money',
    figure: `¥${waiting ?? month}`,
    words: waiting === undefined ? words.tileMoneyMonth : words.tileMoneyWaiting,
    speech: words.speechMoney(waiting, month),
    isDue: waiting !== undefined,
  }
}

interface TilesProps {
  readonly home: WorkerHome
  readonly state: WorkerState
}

export function Tiles({ home, state }: TilesProps): ReactNode {
  const { nextWork, firstGig } = factsOf(home)
  const tiles = [findTile(home, firstGig), shiftsTile(home, nextWork), moneyTile(home)]
  return (
    <View className="worker-tiles">
      {tiles.map((tile) => (
        <TileRow key={tile.key} tile={tile} />
      ))}
      <Planned plan={home.plan} />
      <Presence present={home.present} state={state} />
    </View>
  )
}

const loudspeaker = drawing('M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11')

function TileRow({ tile }: { readonly tile: Tile }): ReactNode {
  const tab = workerTabs.find(({ key }) => key === tile.key)
  if (!tab) return null
  const name = words.tiles[tile.key]
  return (
    <View className={tile.isDue ? 'worker-tile worker-tile--due' : 'worker-tile'}>
      <View className="worker-tile__main" ariaRole="button" onClick={() => restartAt(tab.path)}>
        <Image className="worker-tile__icon" src={tabIcon(tab, true)} />
        <View className="grow">
          <View className="worker-tile__head">
            <Text className="worker-tile__name">{name}</Text>
            <Text className="worker-tile__figure">{tile.figure}</Text>
          </View>
          <View className="worker-tile__words">{tile.words}</View>
        </View>
      </View>
      {available && (
        <TaroButton
          className="worker-tile__listen"
          ariaLabel={words.listenTo(name)}
          onClick={() => speak(tile.speech)}
        >
          <Image className="worker-tile__listen-icon" src={loudspeaker} />
        </TaroButton>
      )}
    </View>
  )
}
