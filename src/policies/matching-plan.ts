/** Hours and spans by which the plan of a day is made; the platform sets them for itself. */
import type { PolicyRow } from '../domain/policy/policy-row'
import { houseRow as house } from './row'

export const matchingPlanRows: readonly PolicyRow[] = [
  house({
    key: 'matching.eveningRound',
    value: 1_200,
    unit: 'minuteOfDay',
    clause: 'C-05 the plan at eight',
  }),
  house({ key: 'matching.expectedUntil', value: 360, unit: 'minuteOfDay', clause: 'A-13 who comes is here' }),
  house({
    key: 'matching.roundsEnd',
    value: 660,
    unit: 'minuteOfDay',
    clause: 'A-13 board window 04:00-11:00',
  }),
  house({ key: 'matching.offer', value: 15, unit: 'minutes', clause: 'C-02 a quarter of an hour to decide' }),
]
