/**
 * Plays the operator's own money: a float that may run short, top-ups, and moves that the book is told of.
 */
import { calm } from './faults'
import { between } from './gig'
import { hour, minute, type Stage, wholeDay } from './stage'

const plenty = 90_000_000

/** Finance tells the book of money that was moved by hand. */
export async function recordMove(
  stage: Stage,
  move: { voucher: string; amountFen: number; isOut?: boolean },
) {
  const [officer] = stage.roster.offices.financeOfficer ?? []
  const { voucher, amountFen, isOut = false } = move
  await stage.phones.tell(officer, 'wages.recordMove', {
    from: isOut ? 'wx:basic' : 'outside',
    to: 'wx:operation',
    amountFen,
    voucher,
    leg: 'both',
  })
}

/**
 * Tops the float up; in some cities far too little, so that transfers must wait or are refused for a while.
 */
export async function openTreasury(stage: Stage): Promise<void> {
  const { city } = stage
  const isShort = city.chance.happens(0.25)
  const amountFen = isShort ? city.chance.between(5_000, 60_000) : plenty
  city.payment.hand('top-up', { account: 'operation', amountFen, voucher: 'float' })
  // The book begins before anybody pays: its first day is the first day that is closed.
  await recordMove(stage, { voucher: 'float', amountFen })
  if (isShort) city.payment.hand('short-float', { answer: city.chance.one('waits', 'refused') })
  if (city.chance.happens(0.2)) city.payment.order({ kind: 'refund.closed', count: 8, matching: '' })
  if (city.chance.happens(0.3)) {
    const thousandths = city.chance.one(100, 500, 1_000)
    city.payment.hand('sign-with-next-key', { thousandths })
    city.story.tell(`WeChat signs ${thousandths / 10} % of its notices with its next key`)
  }
}

/** Money earned at the cashier goes over the bank to the float; the book is told at once, later or never. */
async function moveToFloat(stage: Stage, number: number): Promise<void> {
  const { city } = stage
  const move = { voucher: `move-${number}`, amountFen: city.chance.between(100, 9_000) }
  if (!city.payment.hand('move', { ...move, minutes: city.chance.one(0, 30, 1_500) })) return
  if (city.chance.happens(0.8)) await recordMove(stage, { ...move, isOut: true })
}

async function topUpAgain(stage: Stage): Promise<void> {
  const { city } = stage
  const move = { voucher: 'more', amountFen: city.chance.between(10_000, 90_000) }
  city.payment.hand('top-up', { account: 'operation', ...move })
  if (city.chance.happens(0.7)) await recordMove(stage, move)
}

/** Plans what finance does over the days. */
export function planTreasury(stage: Stage): void {
  const { chance } = stage.city
  const days = [stage.firstMidnight + 9 * hour, stage.firstMidnight + 3 * wholeDay] as const
  for (const number of [1, 2])
    if (chance.happens(0.4)) between({ stage }, days, () => moveToFloat(stage, number))
  if (chance.happens(0.4)) between({ stage }, days, () => topUpAgain(stage))
}

/** All is calm: there is enough, and an hour later the book may know of it. */
export async function calmTreasury(stage: Stage): Promise<void> {
  const { city } = stage
  city.payment.hand('short-float', { answer: 'waits' })
  city.payment.hand('top-up', { account: 'operation', amountFen: plenty, voucher: 'calm' })
  // What was moved to the float may be missing where refunds are paid from.
  city.payment.hand('top-up', { account: 'basic', amountFen: 1_000_000, voucher: 'calm-basic' })
  city.clock.pass(minute)
  if (city.chance.happens(0.5)) await recordMove(stage, { voucher: 'calm', amountFen: plenty })
}

/**
 * After the book of the day is closed finance tells it of a top-up, by an instance whose clock is an hour
 * behind: the entry lands on the closed day.
 */
export async function topUpAfterTheClose(stage: Stage): Promise<void> {
  const { city } = stage
  if (!city.chance.happens(0.25)) return
  const move = { voucher: 'late', amountFen: city.chance.between(100, 9_000) }
  city.payment.hand('top-up', { account: 'operation', ...move })
  city.weather = { ...calm, skew: 1, isHourBehind: true }
  await recordMove(stage, move)
  city.weather = calm
}
