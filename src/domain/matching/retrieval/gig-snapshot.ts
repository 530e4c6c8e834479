/** Types of the snapshot of open gigs: 24 bytes for each and its id, for functions and phones alike. */
import { tradeKeys } from '@/policies/trades'
import { fundsModels } from '../../money/rail'
import type { GigColumns } from './gig-columns'
import { type Damage, in16, in32, in8, type Layout, meaningOf, packTable, unpackTable } from './packed-table'

const layout: Layout = {
  mark: 'gigs',
  version: 1,
  widths: [4, 4, 4, 4, 2, 2, 2, 1, 1],
  meaning: meaningOf([...tradeKeys, ...fundsModels]),
}

/** Bytes of one gig without its id. */
export const bytesPerGig = layout.widths.reduce<number>((sum, width) => sum + width, 0)

/** The columns as bytes that one may store and send. */
export const packGigs = (gigs: GigColumns): Uint8Array =>
  packTable(
    {
      ids: gigs.ids,
      columns: [
        gigs.latitude,
        gigs.longitude,
        gigs.hourlyPayFen,
        gigs.startsAtMinute,
        gigs.lengthMinutes,
        gigs.freeSeats,
        gigs.eligiblePeople,
        gigs.trade,
        gigs.rail,
      ],
    },
    layout,
  )

/** The columns of these bytes, or what is wrong with them; bytes that are not whole are never read. */
export function unpackGigs(bytes: Uint8Array): GigColumns | Damage {
  const table = unpackTable(bytes, layout)
  if (typeof table === 'string') return table
  const [latitude, longitude, hourlyPayFen, startsAtMinute, ...small] = table.columns
  const [lengthMinutes, freeSeats, eligiblePeople, trade, rail] = small
  return {
    ids: table.ids,
    latitude: in32(latitude),
    longitude: in32(longitude),
    hourlyPayFen: in32(hourlyPayFen),
    startsAtMinute: in32(startsAtMinute),
    lengthMinutes: in16(lengthMinutes),
    freeSeats: in16(freeSeats),
    eligiblePeople: in16(eligiblePeople),
    trade: in8(trade),
    rail: in8(rail),
  }
}
