/**
 * "I am free tomorrow": one tap, by voice, or at the window; it can be said anew and taken back at any
 * time.
 */
import type { ParsedInput } from '@/contract/actions'
import type { FreeView } from '@/contract/round-views'
import { mayPlan } from '@/domain/matching/plan/plan-day'
import type { PersonHistory } from '@/domain/matching/round/round'
import { houseRule, isRefusal, type Refusal, refuse } from '@/domain/policy/refusal'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { prepared } from '../../_kernel/use-case'
import { firstMarket, type Market, readMarket } from '../../markets/reader'
import { freeView } from '../free-view'
import { historiesOf, nothingKnown } from '../history'
import { type Registration, registrationIdOf, registrations } from '../repository'

type Input = ParsedInput<'matching.sayFree'>

interface Found {
  readonly market: Market
  readonly history: PersonHistory
}

/** The market that was said, else the person's own, else the first of the directory. */
async function find(call: Call<Input>): Promise<Found | Refusal> {
  const refusal = mayPlan(call.input.workOn, call.now)
  if (isRefusal(refusal)) return refusal
  const person = personOf(call)
  const marketId = call.input.marketId ?? person.marketId
  const [market, histories] = await Promise.all([
    marketId === null ? firstMarket() : readMarket(marketId),
    historiesOf([person], call.now),
  ])
  if (!market) return refuse('markets.market.unknown', houseRule('A-11'))
  return { market, history: histories.get(person._id) ?? nothingKnown }
}

/** Hundredths of a degree are about a kilometre: near enough for a way to work, too coarse for a door. */
const coarse = (degrees: number): number => Math.round(degrees * 100) / 100

function placeOf({ from }: Input): Registration['place'] {
  return from ? { latitude: coarse(from.latitude), longitude: coarse(from.longitude) } : null
}

function registrationFrom(call: Call<Input>, { market, history }: Found): Registration {
  const { workOn, window, how, radiusMetres = null, wageFloorFen = null } = call.input
  return {
    personId: personOf(call)._id,
    marketId: market.marketId,
    marketName: market.name,
    workOn,
    window,
    state: 'registered',
    place: placeOf(call.input),
    radiusMetres,
    wageFloorFen,
    saidHow: call.caller.confirmation === null ? how : 'window',
    saidAt: call.now,
    history,
  }
}

async function say(call: Call<Input>, unit: Unit, found: Found): Promise<FreeView> {
  const id = registrationIdOf(call.input.workOn, personOf(call)._id)
  const registration = registrationFrom(call, found)
  const before = await unit.getUnlikely(registrations, id)
  const group = before?.groupCode === undefined ? {} : { groupCode: before.groupCode }
  if (before) unit.save(registrations, id, { ...registration, ...group })
  else unit.create(registrations, id, registration)
  return freeView(registration)
}

export const sayFree = prepared({ prepare: find, run: say })
