/** A turn is one call's at a time, comes back when the call ends or dies, and lets no late writer through. */
import { instant, plusMinutes } from '@/domain/calendar/instant'
import { transact } from '../../../cloudfunctions/_kernel/transact'
import { inTurn, proveTurn, type Turn, TurnLost } from '../../../cloudfunctions/_kernel/turns'
import { openWorld, type World } from '../world'

const begun = instant('2026-11-24T02:00:00.000Z')
const at = (minutes: number) => ({ job: 'count', now: plusMinutes(begun, minutes), minutes: 5 })
const nothing = async (): Promise<void> => undefined

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.reset())
afterAll(() => world.close())

const writesUnder = (turn: Turn) =>
  transact(begun, async (unit) => {
    await proveTurn(unit, turn)
    return {}
  })

it('is refused to a second call while the first is at it, and free when that has ended', async () => {
  const seen: boolean[] = []
  await inTurn(at(0), async () => {
    seen.push(await inTurn(at(1), nothing))
  })
  seen.push(await inTurn(at(1), nothing))
  expect(seen).toEqual([false, true])
})

it('is free again when the job fails', async () => {
  await expect(inTurn(at(0), () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await inTurn(at(0), nothing)).toBe(true)
})

it('is free five minutes after a call that died, and what the dead one still writes is lost', async () => {
  await inTurn(at(0), async (turn) => {
    await writesUnder(turn)
    expect(await inTurn(at(4), nothing)).toBe(false)
    expect(await inTurn(at(5), nothing)).toBe(true)
    await expect(writesUnder(turn)).rejects.toThrow(TurnLost)
  })
})

it('of two that ask at once goes to one', async () => {
  const both = await Promise.all([inTurn(at(0), nothing), inTurn(at(0), nothing), inTurn(at(0), nothing)])
  expect(both.filter(Boolean)).toHaveLength(1)
})
