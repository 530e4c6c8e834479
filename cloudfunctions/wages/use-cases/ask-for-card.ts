/**
 * A worker opens the payroll card of the employer of a gig: WeChat says how their consent stands, and shows
 * its page while there is none. Where wages go (balance or bank card) is chosen there, and never told to us.
 */
import type { ParsedInput } from '@/contract/actions'
import type { CardView } from '@/contract/wages'
import { must } from '@/domain/policy/must'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { sameRail } from '@/domain/wages/funds-model'
import { writeReading } from '../../_kernel/audit'
import { type Call, personOf } from '../../_kernel/call'
import { wechatPay } from '../../_kernel/merchant'
import { unseal } from '../../_kernel/sealed'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import type { CardHolder } from '../../_kernel/wechat-pay/payroll'
import { payrollAccountOfGig, readBooking } from '../../gigs/reader'
import { isPayee, type Payee } from '../transfer-request'

type Input = ParsedInput<'wages.askForCard'>

interface Found extends CardView {
  /** True when the worker's name and number were opened for WeChat. */
  readonly opened: boolean
}

/** A page for who has not consented; their name and id number leave encrypted for WeChat only. */
async function pageFor(holder: CardHolder, payee: Payee): Promise<string | null> {
  const { nameSealed, idSealed } = payee.realName
  const names = { workerName: unseal('name', nameSealed), idNumber: unseal('idNumber', idSealed) }
  const asked = await wechatPay().payroll.requestCard({ ...holder, ...names })
  return asked.outcome === 'done' ? asked.value.token : null
}

async function cardAt(subMerchantId: string, payee: Payee): Promise<Found> {
  const holder = { subMerchantId, openid: payee.openid }
  const asked = await wechatPay().payroll.queryCard(holder)
  if (asked.outcome !== 'done') return { state: 'unknown', token: null, opened: false }
  const { state } = asked.value
  if (state === 'given') return { state, token: null, opened: false }
  return { state, token: await pageFor(holder, payee), opened: true }
}

async function ask(call: Call<Input>): Promise<Found | Refusal> {
  const booking = await readBooking(call.reads, call.input.bookingId)
  must(booking !== undefined, 'a worker stands to a booking that exists')
  const rail = sameRail({ ofGig: booking.terms.fundsModel, ofEvent: 'payrollCard' })
  if (isRefusal(rail)) return rail
  const worker = personOf(call)
  if (!isPayee(worker)) return refuse('wages.card.not-named', houseRule('W-08'))
  const subMerchantId = await payrollAccountOfGig(call.reads, booking.gigId)
  return subMerchantId === null
    ? { state: 'unknown', token: null, opened: false }
    : cardAt(subMerchantId, worker)
}

async function record(call: Call<Input>, unit: Unit, { opened, ...card }: Found): Promise<CardView> {
  const personId = personOf(call)._id
  if (opened) {
    writeReading(unit, { personId, field: 'name' })
    writeReading(unit, { personId, field: 'idNumber' })
  }
  return card
}

export const askForCard = prepared({ prepare: ask, run: record })
