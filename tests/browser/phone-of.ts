/** A phone whose person has signed in before. */
import type { Citizen } from '../journeys/citizen'
import type { Seat } from './seat'
import type { Stage } from './stage'

export async function phoneOf(stage: Stage, { personId, token = '' }: Citizen): Promise<Seat> {
  const seat = await stage.phone()
  await seat.page.addInitScript(
    (given) => {
      localStorage.setItem('gig-market:single:token', given.token)
      localStorage.setItem('gig-market:single:person', given.personId)
    },
    { personId, token },
  )
  return seat
}
