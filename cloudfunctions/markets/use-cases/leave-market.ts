/** A person goes home: the presence of this market day ends. */
import { marketDayOf } from '@/domain/calendar/day'
import { type Call, personOf } from '../../_kernel/call'
import type { Unit } from '../../_kernel/unit'
import { presenceId, presences } from '../repository'

/** Answers false when the person was not present; nothing is wrong with that. */
export async function leaveMarket(call: Call, unit: Unit): Promise<{ readonly left: boolean }> {
  const id = presenceId(personOf(call)._id, marketDayOf(call.now))
  const presence = await unit.get(presences, id)
  if (presence?.leftAt !== null) return { left: false }
  unit.save(presences, id, { ...presence, leftAt: call.now })
  const { personId, marketId, marketDay } = presence
  const day = { marketId, workOn: marketDay, personIds: [personId] }
  unit.kick('matching.followPeople', `${personId}:left:${call.now}`, day)
  return { left: true }
}
