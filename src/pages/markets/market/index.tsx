/** The directory of the city's markets, or one of them with its gigs and the notices it owes the public. */
import type { ReactNode } from 'react'
import { useParameters } from '@/platform/navigation'
import { Directory } from './directory'
import { OneMarket } from './one-market'

export default function Market(): ReactNode {
  const { marketId } = useParameters()
  return marketId === undefined ? <Directory /> : <OneMarket marketId={marketId} />
}
