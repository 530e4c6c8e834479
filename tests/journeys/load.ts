/** Many citizens at once, each doing one thing after the other until the city falls silent under them. */
import type { ActionName, Answer, SentInput } from '@/contract/actions'
import { type Citizen, freshKey } from './citizen'
import type { City } from './city'
import { eightHours } from './working-day'

/** A document that must be there because the city has said so. */
export interface Promised {
  readonly collection: string
  readonly id: string
}

/** A command of which nobody knows whether it was done; it may be sent again under its key. */
export interface Unanswered {
  readonly personId: string
  readonly name: ActionName
  readonly input: unknown
  readonly key: string
}

export interface Load {
  readonly promised: readonly Promised[]
  readonly unanswered: readonly Unanswered[]
  /** Payments that WeChat has taken. */
  readonly paidOrders: readonly string[]
  /** Resolves when so many promises have been made since the start. */
  reach(promises: number): Promise<void>
  /** Resolves when everybody has noticed that the city is gone. */
  readonly ended: Promise<void>
}

interface Notebook {
  readonly promised: Promised[]
  readonly unanswered: Unanswered[]
  readonly paidOrders: string[]
  readonly openGigs: string[]
  isOver: boolean
  wake(): void
}

async function told<Name extends ActionName>(
  notebook: Notebook,
  citizen: Citizen,
  [name, input]: readonly [Name, SentInput<Name>],
): Promise<Answer<Name> | undefined> {
  const key = freshKey()
  try {
    const reply = await citizen.call(name, input, { key })
    return reply.ok ? reply.data : undefined
  } catch {
    notebook.isOver = true
    notebook.unanswered.push({ personId: citizen.personId, name, input, key })
    return undefined
  }
}

function promise(notebook: Notebook, collection: string, id: string): void {
  notebook.promised.push({ collection, id })
  notebook.wake()
}

async function employ(notebook: Notebook, employer: Citizen): Promise<void> {
  const gig = { ...eightHours, headcount: 3 }
  const posted = await told(notebook, employer, ['gigs.postGig', { gig, publish: true }])
  if (!posted) return
  promise(notebook, 'gigs', posted.gigId)
  notebook.openGigs.push(posted.gigId)
  const order = await told(notebook, employer, ['wages.payIn', { gigId: posted.gigId }])
  if (!order) return
  promise(notebook, 'orders', order.orderId)
  const opened = await employer.call('wages.openPayIn', { orderId: order.orderId }).catch(() => undefined)
  const parameters = opened?.ok ? opened.data.parameters : null
  if (parameters === null) return
  const isPaid = await employer.pays(parameters).then(
    () => true,
    () => false,
  )
  if (isPaid) notebook.paidOrders.push(order.orderId)
}

/** Each worker takes every gig that comes; from the second on the same day refuses, and that is work too. */
async function work(notebook: Notebook, worker: Citizen, turn: number): Promise<void> {
  const gigId = notebook.openGigs[turn % Math.max(1, notebook.openGigs.length)]
  const code = await told(notebook, worker, ['markets.leaveMarket', {}])
  if (code === undefined || gigId === undefined) return
  const booked = await told(notebook, worker, ['gigs.acceptGig', { gigId }])
  if (booked) promise(notebook, 'bookings', booked.bookingId)
}

async function repeatedly(notebook: Notebook, act: (turn: number) => Promise<void>): Promise<void> {
  for (let turn = 0; !notebook.isOver; turn += 1) await act(turn)
}

export interface Crowd {
  readonly employers: readonly Citizen[]
  readonly workers: readonly Citizen[]
}

/** Sets everybody to work at once. */
export function load({ employers, workers }: Crowd): Load {
  let wake: () => void = () => undefined
  const notebook: Notebook = {
    ...{ promised: [], unanswered: [], paidOrders: [], openGigs: [] },
    isOver: false,
    wake: () => wake(),
  }
  const ended = Promise.all([
    ...employers.map((employer) => repeatedly(notebook, () => employ(notebook, employer))),
    ...workers.map((worker, index) => repeatedly(notebook, (turn) => work(notebook, worker, turn + index))),
  ])
  return {
    promised: notebook.promised,
    unanswered: notebook.unanswered,
    paidOrders: notebook.paidOrders,
    ended: ended.then(() => undefined),
    reach: (promises) =>
      new Promise((resolve) => {
        wake = () => {
          if (notebook.promised.length >= promises) resolve()
        }
        wake()
      }),
  }
}

/** As long as a claim of a seat that came to nothing is held, before the next try takes it over. */
const claimMinutes = 2

/** The same commands again, under their keys, to a city that has come back; gives what could not be done. */
export async function sendAgain(city: City, unanswered: readonly Unanswered[]): Promise<readonly string[]> {
  const faults: string[] = []
  await city.send('POST', '/local/clock', { plusMinutes: claimMinutes })
  for (const { personId, name, input, key } of unanswered) {
    const citizen = await city.as(personId)
    const reply = await citizen.call(name, input as SentInput<typeof name>, { key })
    if (!reply.ok && reply.error.kind !== 'refused') faults.push(`${name}: ${reply.error.code}`)
  }
  return faults
}
