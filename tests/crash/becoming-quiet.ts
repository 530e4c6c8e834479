/** Leads a troubled world to quiet: timers run, notices arrive, workers tap, until nothing is under way. */
import { cast } from '../security/stages'
import type { Laboratory } from './laboratory'

interface Stated {
  readonly state: string
}
interface Item extends Stated {
  readonly workerId: string
  readonly checkAt: string | null
  readonly intent: { readonly attempts: readonly { state: string; packageInfo: string | null }[] } | null
}
interface Gig {
  readonly _id: string
  readonly holders: Readonly<Record<string, string>>
}

export function documents<Document>(lab: Laboratory, collection: string): readonly Document[] {
  return lab.world.documents(collection) as readonly Document[]
}

const presentState = ({ intent }: Item) => intent?.attempts.at(-1)?.state ?? 'none'

/**
 * A wage whose consent had ended has failed, and goes on by itself: the timer sends it anew, to be tapped.
 */
const goesOn = (item: Item): boolean =>
  item.state === 'failed'
    ? item.checkAt !== null
    : item.state === 'paying' && ['opened', 'sent', 'unknown'].includes(presentState(item))

/** Money that is on its way by itself: a wage that waits for its worker's tap is not. */
function moneyUnderWay(lab: Laboratory): boolean {
  const refunds = documents<Stated>(lab, 'refunds')
  return (
    documents<Item>(lab, 'payitems').some(goesOn) ||
    refunds.some(({ state }) => state === 'reserved' || state === 'requested')
  )
}

/** A seat whose booking never came is not there for anybody. */
function seatsInDoubt(lab: Laboratory): boolean {
  const bookings = new Set(documents<{ _id: string }>(lab, 'bookings').map(({ _id }) => _id))
  return documents<Gig>(lab, 'gigs').some(({ _id, holders }) =>
    Object.keys(holders).some((workerId) => !bookings.has(`booking:${_id}:${workerId}`)),
  )
}

const pending = (lab: Laboratory) =>
  documents<Stated & { _id: string }>(lab, 'outbox').filter(({ state }) => state === 'pending')

/** Timers whose work is done by one calm round, or goes on as long as a seat is in doubt. */
async function otherTimers(lab: Laboratory, isFirst: boolean): Promise<void> {
  if (isFirst) await lab.fire('release')
  if (isFirst) await lab.fire('round')
  if (isFirst || seatsInDoubt(lab)) await lab.fire('repair')
}

async function round(lab: Laboratory, minutes: number): Promise<void> {
  lab.world.passMinutes(minutes)
  await lab.world.payment.tick()
  await lab.fire('deliver')
}

/**
 * I14: within sixty minutes of calm every event has arrived, and money has come to its end or to its worker.
 */
async function settle(lab: Laboratory): Promise<void> {
  for (let minute = 1; minute <= 60; minute += 1) {
    await round(lab, 1)
    await otherTimers(lab, minute === 1)
    if (pending(lab).length === 0 && !moneyUnderWay(lab) && !seatsInDoubt(lab)) return
  }
  const waiting = pending(lab).map(({ _id }) => _id)
  if (waiting.length > 0) lab.violated('I14', `${waiting.join(', ')} not delivered within an hour`)
  if (seatsInDoubt(lab)) lab.violated('I14', 'a seat is held by nobody after an hour')
  // Doubt about a payment has a deadline of its own.
  for (let turn = 1; turn <= 12 && moneyUnderWay(lab); turn += 1) await round(lab, 10)
  if (moneyUnderWay(lab)) lab.violated('I14', 'money is still on its way after three hours of calm')
}

/** Whoever has a wage to receive taps; true when anybody did. */
function everybodyTaps(lab: Laboratory): boolean {
  let isTapped = false
  for (const { intent, state } of documents<Item>(lab, 'payitems')) {
    const packageInfo = state === 'waitingForTap' ? intent?.attempts.at(-1)?.packageInfo : null
    if (!packageInfo) continue
    for (const personId of [cast.worker, cast.otherWorker]) {
      const openid = lab.world.as(personId).person?.openid ?? ''
      const { status } = lab.world.payment.control('confirm-transfer', { openid, package: packageInfo })
      isTapped ||= status === 200
    }
  }
  return isTapped
}

/** The longest pause between two questions about an order, and a little more. */
const orderPatienceMinutes = 31

const ordersAwaited = (lab: Laboratory) =>
  documents<Stated>(lab, 'orders').some(({ state }) => state === 'awaitingPayment')

/** Ends the run: no more faults from here on. Closes are run only where a situation is about them. */
export async function becomeQuiet(lab: Laboratory, closes = false): Promise<void> {
  await settle(lab)
  if (ordersAwaited(lab)) await round(lab, orderPatienceMinutes)
  if (everybodyTaps(lab)) await settle(lab)
  lab.world.passMinutes(2)
  await lab.fire('seal')
  for (let round = 0; closes && round < 4; round += 1) {
    lab.world.passMinutes(15)
    await lab.fire('close')
  }
  // What a close has booked is sealed like everything else, half a minute later.
  if (closes) {
    lab.world.passMinutes(2)
    await lab.fire('seal')
  }
  for (const { _id, state } of documents<Stated & { _id: string }>(lab, 'outbox'))
    if (state === 'parked') lab.violated('I14', `${_id} is parked`)
}
