/** Twice a minute: entries that can no longer change their order go on the chain of hashes. */
import type { Seal } from '@/domain/ledger/hash-chain'
import type { Call } from '../../_kernel/call'
import type { Stored } from '../../_kernel/collections'
import { sweepEach } from '../../_kernel/sweep'
import type { Unit } from '../../_kernel/unit'
import { seals, sealIdOf } from '../close/repository'
import { nextSeals } from '../close/sealing'

/** The number is the lock: of two that seal at once one writes, and the other finds nothing to add. */
async function write(unit: Unit, { _id, ...seal }: Stored<Seal>) {
  if (await unit.get(seals, _id)) return { done: false }
  const previous = seal.number === 1 ? undefined : await unit.get(seals, sealIdOf(seal.number - 1))
  const follows = seal.number === 1 || previous?.root === seal.previousRoot
  if (follows) unit.create(seals, _id, seal)
  return { done: follows }
}

/** Writes seals on the chain, in their order. */
export const writeSeals = (call: Call, things: readonly Stored<Seal>[]) =>
  sweepEach(call, { things, work: write })

export const sealJournal = { sweep: async (call: Call) => writeSeals(call, await nextSeals(call.now)) }
