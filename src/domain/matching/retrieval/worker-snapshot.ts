/** Types of the snapshot of the people who are free on one day: 48 bytes for each, and the id. */
import { certificateKeys, tradeKeys } from '@/policies/trades'
import { fundsModels } from '../../money/rail'
import { type Damage, in16, in32, in8, type Layout, meaningOf, packTable, unpackTable } from './packed-table'
import type { WorkerColumns } from './worker-columns'

const layout: Layout = {
  mark: 'work',
  version: 1,
  widths: [4, 4, 4, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 1, 1],
  meaning: meaningOf([...tradeKeys, ...certificateKeys, ...fundsModels]),
}

/** Bytes of one person without the id. */
export const bytesPerWorker = layout.widths.reduce<number>((sum, width) => sum + width, 0)

/** The columns as bytes that one may store and send. */
export const packWorkers = (workers: WorkerColumns): Uint8Array =>
  packTable(
    {
      ids: workers.ids,
      columns: [
        workers.latitude,
        workers.longitude,
        ...workers.trades,
        ...workers.closedTrades,
        workers.radiusMetres,
        workers.wageFloorFen,
        workers.bookedCount,
        workers.keptCount,
        workers.arrivalCount,
        workers.inTimeCount,
        workers.certificates,
        workers.freeFrom,
        workers.freeTo,
        workers.waitingDays,
        workers.closedRails,
      ],
    },
    layout,
  )

/** The columns of these bytes, or what is wrong with them; bytes that are not whole are never read. */
export function unpackWorkers(bytes: Uint8Array): WorkerColumns | Damage {
  const table = unpackTable(bytes, layout)
  if (typeof table === 'string') return table
  const [latitude, longitude, tradesLow, tradesHigh, closedLow, closedHigh, ...rest] = table.columns
  const [radiusMetres, wageFloorFen, bookedCount, keptCount, arrivalCount, inTimeCount, ...small] = rest
  const [certificates, freeFrom, freeTo, waitingDays, closedRails] = small
  return {
    ids: table.ids,
    latitude: in32(latitude),
    longitude: in32(longitude),
    trades: [in32(tradesLow), in32(tradesHigh)],
    closedTrades: [in32(closedLow), in32(closedHigh)],
    radiusMetres: in32(radiusMetres),
    wageFloorFen: in32(wageFloorFen),
    bookedCount: in16(bookedCount),
    keptCount: in16(keptCount),
    arrivalCount: in16(arrivalCount),
    inTimeCount: in16(inTimeCount),
    certificates: in16(certificates),
    freeFrom: in16(freeFrom),
    freeTo: in16(freeTo),
    waitingDays: in8(waitingDays),
    closedRails: in8(closedRails),
  }
}
