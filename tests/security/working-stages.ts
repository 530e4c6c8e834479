/** Steps of the story from arriving to the end of a quarrel about the hours. */
import type { World } from '../functions/world'
import { as, type Facts, gigOf, type Step } from './cast'

async function stamp(world: World, facts: Partial<Facts>, kind: 'checkIn' | 'checkOut'): Promise<string> {
  const { scene } = await as(world, 'employer').does('attendance.issueSiteCode', gigOf(facts))
  await as(world, 'worker').does('attendance.recordEvent', {
    bookingId: facts.bookingId ?? '',
    kind,
    code: scene,
    deviceAt: new Date().toISOString(),
    nonce: `nonce${kind}000`,
  })
  return scene
}

export const arrive: Step = async (world, facts) => {
  world.moveTo('2026-11-23T23:55:00.000Z')
  return { siteCode: await stamp(world, facts, 'checkIn') }
}

export const leaveAgain: Step = async (world, facts) => {
  const bookingId = facts.bookingId ?? ''
  await as(world, 'worker').does('attendance.reportNotAsPromised', { bookingId, difference: 'moreDanger' })
  return {}
}

export const work: Step = async (world, facts) => {
  world.moveTo('2026-11-23T23:55:00.000Z')
  await stamp(world, facts, 'checkIn')
  world.moveTo('2026-11-24T08:02:00.000Z')
  return { siteCode: await stamp(world, facts, 'checkOut') }
}

export const confirm =
  (workedMinutes: number, reason?: string): Step =>
  async (world, facts) => {
    await as(world, 'employer').does('attendance.confirmHours', {
      bookingId: facts.bookingId ?? '',
      workedMinutes,
      ...(reason === undefined ? {} : { reason }),
    })
    await world.settle()
    const { items } = await as(world, 'worker').does('wages.listMyWages', {})
    return { itemId: items[0]?.itemId ?? '', owedFen: items[0]?.grossFen ?? 0 }
  }

export const complain: Step = async (world, facts) => {
  const worker = as(world, 'worker')
  const bookingId = facts.bookingId ?? ''
  const draft = await worker.does('disputes.openComplaintDraft', { bookingId })
  const complaintLines = draft.lines.map(({ key }) => key)
  const { complaintId } = await worker.does('disputes.fileComplaint', {
    bookingId,
    confirmedLines: complaintLines,
    request: '请按约定补发少算的工钱',
    channel: 'mediation',
  })
  return { complaintId, complaintLines }
}

export const object: Step = async (world, facts) => {
  await as(world, 'worker').does('attendance.objectToHours', {
    bookingId: facts.bookingId ?? '',
    reason: '中午没停工，一直在干',
  })
  return {}
}
