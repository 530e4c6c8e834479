/**
 * A gig as whoever looks for work meets it in a list: what, how much, when, how far, and is the money there.
 */
import type { ReactNode } from 'react'
import { GigCard } from '@/components/gig-card'
import { componentWords } from '@/copy/zh/components'
import { kilometres } from '@/copy/zh/distance'
import { tradeNames } from '@/copy/zh/trades'
import { spanWords } from '@/copy/zh/when'
import type { Day } from '@/domain/calendar/day'
import type { Fen } from '@/domain/money/fen'
import type { FundsModel } from '@/domain/money/rail'
import type { TradeKey } from '@/policies/trades'

export interface Gig {
  readonly trade: TradeKey
  readonly seatsLeft: number
  readonly address: string
  readonly meetingPoint: string | null
  readonly workOn: Day
  readonly startMinute: number
  readonly endMinute: number
  readonly payUnit: 'hour' | 'day' | 'piece'
  readonly payRateFen: Fen
  readonly fundsModel: FundsModel
  readonly funded: boolean
}

export interface OpenGigProps {
  readonly gig: Gig
  readonly today: Day
  readonly distanceMetres?: number | null
  readonly reasons?: readonly string[]
  /** The number by which it can be asked for aloud. */
  readonly number?: number
  readonly onPress: () => void
}

const units = { hour: componentWords.perHour, day: componentWords.perDay, piece: componentWords.perPiece }

export function OpenGig({ gig, today, distanceMetres, reasons, number, onPress }: OpenGigProps): ReactNode {
  const where = gig.meetingPoint ?? gig.address
  return (
    <GigCard
      trade={gig.trade}
      name={tradeNames[gig.trade]}
      wageFen={gig.payRateFen}
      per={units[gig.payUnit]}
      when={spanWords(gig, today)}
      where={where}
      distance={distanceMetres == null ? undefined : kilometres(distanceMetres)}
      seatsLeft={gig.seatsLeft}
      // Wages that are handed over in person never lie in escrow.
      funded={gig.fundsModel === 'reference' ? gig.funded : undefined}
      inPerson={gig.fundsModel === 'recorded'}
      reasons={reasons}
      number={number === undefined ? undefined : String(number)}
      onPress={onPress}
    />
  )
}
