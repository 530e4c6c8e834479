/** What stands at a market, by drawing and word: a roof, shade, water, places to park. */
import type { ReactNode } from 'react'
import { Image, Text, View } from '@tarojs/components'
import { drawing } from '@/components/trade-icon/drawing'
import { marketWords as words } from '@/copy/zh/markets'

export interface Facilities {
  readonly shelter: boolean
  readonly shade: boolean
  /** Places for short-time parking; 0 when there are none. */
  readonly parkingPlaces: number
  readonly water: boolean
  readonly toilet: boolean
  readonly charging: boolean
}

const umbrella = 'M12 3v2M3 13a9 8 0 0 1 18 0zM12 13v5.5a2 2 0 0 0 4 0'
const tree = 'M12 21v-7M12 14a5 5 0 0 1-4.5-7A4.6 4.6 0 0 1 16.5 7 5 5 0 0 1 12 14M8 21h8'
const drop = 'M12 3.5c3.5 4.2 5.5 7 5.5 10a5.5 5.5 0 0 1-11 0c0-3 2-5.8 5.5-10'
const door = 'M6 21V4h12v17M4 21h16M14.5 12.5v.01'
const plug = 'M9 3.5V8M15 3.5V8M6.5 8h11v3.5a5.5 5.5 0 0 1-11 0zM12 17v4'
const parked = 'M5 3.5h14v17H5zM10 17V7.5h3a2.8 2.8 0 0 1 0 5.6h-3'

interface Shown {
  readonly word: string
  readonly icon: string
}

function shownOf(facilities: Facilities): readonly Shown[] {
  const all = [
    facilities.shelter && { word: words.shelter, icon: umbrella },
    facilities.shade && { word: words.shade, icon: tree },
    facilities.water && { word: words.water, icon: drop },
    facilities.toilet && { word: words.toilet, icon: door },
    facilities.charging && { word: words.charging, icon: plug },
    facilities.parkingPlaces > 0 && { word: words.parking(facilities.parkingPlaces), icon: parked },
  ]
  return all.filter((one) => one !== false)
}

export function FacilityList({ facilities }: { readonly facilities: Facilities }): ReactNode {
  return (
    <View className="ui-facilities" ariaRole="list" ariaLabel={words.facilities}>
      {shownOf(facilities).map(({ word, icon }) => (
        <View key={word} className="ui-facilities__one" ariaRole="listitem">
          <Image className="ui-facilities__icon" src={drawing(icon, { colour: '#565B66' })} />
          <Text>{word}</Text>
        </View>
      ))}
    </View>
  )
}

/** The same in one line, for a list of markets. */
export const facilityLine = (facilities: Facilities): string =>
  shownOf(facilities)
    .map(({ word }) => word)
    .join(' · ')
