/**
 * What happens in the city of a year, told to the book and, apart from it, to a channel that writes bills.
 */
import { type Day, dayOf, instantAt } from '@/domain/calendar/day'
import { type Instant, plusMinutes } from '@/domain/calendar/instant'
import {
  floatAdded,
  paymentReceived,
  payoutFailed,
  payoutStarted,
  payoutSucceeded,
  refundReserved,
  refundSettled,
  wageAccrued,
} from '@/domain/ledger/entries'
import type { Entry } from '@/domain/ledger/entry'
import { type BillLine, keyOf, type MovementKind } from '@/domain/ledger/movements'
import { fen } from '@/domain/money/fen'

export const wageFen = 20_000

/** The same numbers for the same seed. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** What happens on later days, by day. */
export class Calendar<Thing> {
  private readonly days = new Map<Day, Thing[]>()
  add(day: Day, thing: Thing): void {
    const list = this.days.get(day)
    if (list) list.push(thing)
    else this.days.set(day, [thing])
  }
  take(day: Day): Thing[] {
    const list = this.days.get(day) ?? []
    this.days.delete(day)
    return list
  }
}

export interface City {
  readonly roll: (below: number) => number
  readonly entries: Calendar<Entry>
  readonly lines: Calendar<BillLine>
  flow: number
  paidInFen: number
}

function tellChannel(
  city: City,
  at: Instant,
  line: { readonly kind: MovementKind; readonly reference: string; readonly amountFen: number },
): void {
  const { kind, reference, amountFen } = line
  const account = kind === 'transfer' || kind === 'move' ? 'wx:operation' : 'wx:basic'
  city.flow += 1
  const flowNumber = String(city.flow)
  city.lines.add(dayOf(at), { account, kind, reference, amountFen: fen(amountFen), flowNumber })
}

const tellBook = (city: City, entry: Entry) => city.entries.add(entry.day, entry)

/** One try to pay a wage; gives when it ended. */
function transfer(
  city: City,
  wage: { itemId: string; amountFen: ReturnType<typeof fen> },
  sent: Sent,
): Instant {
  const { billNumber, at, succeeds, takes } = sent
  const endAt = plusMinutes(at, takes)
  tellBook(city, payoutStarted({ ...wage, billNumber, at }))
  const end = succeeds ? payoutSucceeded : payoutFailed
  tellBook(city, end({ ...wage, billNumber, at: endAt }))
  tellChannel(city, at, { kind: 'transfer', reference: billNumber, amountFen: -wage.amountFen })
  if (!succeeds)
    tellChannel(city, endAt, { kind: 'transfer', reference: billNumber, amountFen: wage.amountFen })
  return endAt
}

interface Sent {
  readonly billNumber: string
  readonly at: Instant
  readonly succeeds: boolean
  readonly takes: number
}

function workShift(
  city: City,
  gigId: string,
  shift: { readonly name: string; readonly from: Instant },
): void {
  const { roll } = city
  const wage = { gigId, itemId: `${gigId}:${shift.name}`, amountFen: fen(wageFen) }
  const confirmedAt = plusMinutes(shift.from, 600 + roll(60))
  tellBook(city, wageAccrued({ ...wage, at: confirmedAt }))
  const takes = roll(10) === 0 ? 400 + roll(900) : 1 + roll(20)
  const succeeds = roll(50) > 0
  const first = { billNumber: `${gigId}${shift.name}a`, at: plusMinutes(confirmedAt, 1), succeeds, takes }
  const endAt = transfer(city, wage, first)
  if (succeeds) return
  const again = { billNumber: `${gigId}${shift.name}b`, at: plusMinutes(endAt, 2), succeeds: true, takes: 3 }
  transfer(city, wage, again)
}

/** One gig with its crew: paid in on the morning, worked, paid out; now and then some of it goes back. */
export function runGig(
  city: City,
  gigId: string,
  { day, crew }: { readonly day: Day; readonly crew: number },
): void {
  const { roll } = city
  const at = instantAt(day, 300 + roll(180))
  const restFen = roll(30) === 0 ? 5_000 : 0
  const amountFen = crew * wageFen + restFen
  const [orderNumber, refundNumber] = [`${gigId}-1`, `${gigId}r`]
  const heardAt = plusMinutes(at, roll(200) === 0 ? 300 : 1)
  city.paidInFen += amountFen
  tellBook(
    city,
    paymentReceived({
      gigId,
      orderNumber,
      transactionId: `4${gigId}`,
      amountFen: fen(amountFen),
      at: heardAt,
    }),
  )
  tellChannel(city, at, { kind: 'payment', reference: orderNumber, amountFen })
  tellChannel(city, at, {
    kind: 'fee',
    reference: orderNumber,
    amountFen: -Math.round((amountFen * 6) / 1_000),
  })
  for (let member = 0; member < crew; member += 1)
    workShift(city, gigId, { name: `w${member}`, from: heardAt })
  if (restFen === 0) return
  const sentAt = plusMinutes(heardAt, 900)
  const refund = { gigId, refundNumber, amountFen: fen(restFen) }
  tellBook(city, refundReserved({ ...refund, at: sentAt }))
  tellBook(city, refundSettled({ ...refund, at: plusMinutes(sentAt, 1 + roll(400)) }))
  tellChannel(city, sentAt, { kind: 'refund', reference: refundNumber, amountFen: -restFen })
}

/** Takes a line out of a bill, or adds a stranger's; gives the key that must be named. */
export function plant(lines: BillLine[], turn: number): string {
  const index = lines.findIndex(({ kind }) => kind === 'payment')
  const line = lines[index]
  if (!line) return ''
  if (turn % 2 === 0) {
    lines.splice(index, 1)
    return keyOf(line)
  }
  const stranger = { ...line, reference: `stranger${turn}`, flowNumber: `s${turn}` }
  lines.push(stranger)
  return keyOf(stranger)
}

export function addFloat(city: City, day: Day, amountFen: number): void {
  const at = instantAt(day, 1)
  tellBook(city, floatAdded({ voucher: `float${day}`, amountFen: fen(amountFen), at }))
  tellChannel(city, at, { kind: 'move', reference: `float${day}`, amountFen })
}
