/** One gig told in stages: who is who, what the gig is, and what happens between one stage and the next. */
import { identityNumber } from '../../localcloud/seed/identity-number'
import type { Actor } from '../functions/world'
import { as, gigOf, type Step } from './cast'
import { planDay, sayFree, startGroupAs } from './planning-stages'
import { arrive, complain, confirm, leaveAgain, object, work } from './working-stages'

export { cast, type CastName, type Facts, type Step } from './cast'

export const stageNames = [
  'registered',
  'drafted',
  'flagged',
  'unitSubmitted',
  'deskWaiting',
  'published',
  'saidFree',
  'planned',
  'applied',
  'offered',
  'groupStarted',
  'inGroup',
  'ordered',
  'funded',
  'booked',
  'arrived',
  'sentAway',
  'worked',
  'confirmed',
  'objected',
  'complained',
  'handedOver',
  'nightOver',
  'differing',
  'lateEntry',
] as const
export type StageName = (typeof stageNames)[number]

export const pollSecret = 'pollsecret12345678'

const hours = { startMinute: 480, endMinute: 960, breakMinutes: 60 }
export const aGig = {
  kind: 'gig',
  trade: 'housekeeper',
  headcount: 2,
  content: '家里大扫除,擦窗、拖地',
  place: { address: '德城区新湖街道 8 号', latitude: 37.4513, longitude: 116.3075 },
  marketId: 'decheng',
  workOn: '2026-11-24',
  ...hours,
  payUnit: 'hour',
  payRateFen: 2_500,
  fundsModel: 'reference',
  hiring: 'instant',
  meals: true,
  protection: '手套、口罩由雇主准备',
} as const

export const aUnit = {
  name: '德州样板用工有限公司',
  creditCode: '91371400MA0000000Q',
  kind: 'company',
  legalRepresentative: '贾文华',
  address: '德州市德城区湖滨路 1 号',
  licenceFileId: 'cloud://local-env/licence.png',
  authorisationFileId: 'cloud://local-env/authorisation.png',
} as const

export { identityNumber }

async function realName(actor: Actor): Promise<void> {
  const { name = '', idNumber = '' } = actor.person ?? {}
  await actor.does('accounts.confirmRealName', { name, idNumber, consent: true })
}

const register: Step = async (world) => {
  const { scene } = await as(world, 'staff').does('markets.issueMarketCode', { marketId: 'decheng' })
  const ids: string[] = []
  for (const name of ['worker', 'otherWorker'] as const) {
    const worker = as(world, name)
    const me = await worker.does('accounts.registerWorker', {
      phoneCode: worker.phoneCode(),
      trades: ['housekeeper', 'loader'],
      marketId: 'decheng',
    })
    ids.push(me.personId ?? '')
    await realName(worker)
    await worker.does('markets.markPresent', { code: scene })
  }
  for (const name of ['employer', 'otherEmployer'] as const) {
    const employer = as(world, name)
    await employer.does('accounts.registerEmployer', { phoneCode: employer.phoneCode() })
    await realName(employer)
  }
  const [workerId = '', otherWorkerId = ''] = ids
  return { marketCode: scene, workerId, otherWorkerId }
}

const post =
  (change: object, publish: boolean): Step =>
  async (world) => {
    const gig = { ...aGig, ...change } as typeof aGig
    const { gigId } = await as(world, 'employer').does('gigs.postGig', { gig, publish })
    return { gigId }
  }

const submitUnit: Step = async (world) => ({
  unitId: (await as(world, 'employer').does('accounts.submitUnit', aUnit)).unitId,
})

const startDesk: Step = async (world) => ({
  deskCode: (await world.nobody.does('accounts.startDeskSignIn', { device: '窗口 1 号电脑', pollSecret }))
    .code,
})

const apply: Step = async (world, facts) => {
  await as(world, 'worker').does('gigs.applyForGig', gigOf(facts))
  return {}
}

const choose: Step = async (world, facts) => {
  await as(world, 'employer').does('gigs.chooseApplicant', {
    ...gigOf(facts),
    workerId: facts.workerId ?? '',
  })
  return {}
}

const order: Step = async (world, facts) => ({
  orderId: (await as(world, 'employer').does('wages.payIn', gigOf(facts))).orderId,
})

const pay: Step = async (world, facts) => {
  const employer = as(world, 'employer')
  const { parameters } = await employer.does('wages.openPayIn', { orderId: facts.orderId ?? '' })
  world.pay(employer, parameters ?? {})
  await world.settle()
  return {}
}

const accept: Step = async (world, facts) => ({
  bookingId: (await as(world, 'worker').does('gigs.acceptGig', gigOf(facts))).bookingId,
})

const handOver: Step = async (world, facts) => {
  await as(world, 'employer').does('wages.recordHandover', { itemId: facts.itemId ?? '', method: 'cash' })
  return {}
}

/** The night after the work: the book of the day is closed. */
const sleep: Step = async (world) => {
  world.moveTo('2026-11-24T16:15:00.000Z')
  await world.fireTimer('close')
  return {}
}

/** An entry of the day that was closed turns up, and the next night's close says so. */
const turnUpLate: Step = async (world) => {
  const id = 'float:late'
  await world.put('journal', id, {
    ...{ id, kind: 'floatAdded', reference: 'late' },
    postings: [{ from: 'outside:float', to: 'bank', amountFen: 1 }],
    ...{ day: '2026-11-24', at: '2026-11-25T16:10:00.000Z' },
  })
  world.moveTo('2026-11-25T16:15:00.000Z')
  await world.fireTimer('close')
  return {}
}

/** A line of the bill that nobody has explained, as the morning's close would leave it. */
const differ: Step = async (world) => {
  const differenceId = 'difference:2026-11-23:0a1b2c3d4e'
  await world.put('differences', differenceId, {
    day: '2026-11-23',
    state: 'open',
    kind: 'lineWithoutEntry',
    key: 'wx:operation.move.V1',
    lineId: 'wx:operation.move.V1.2026-11-23',
    amountFen: 5_000,
    openedAt: '2026-11-23T21:30:00.000Z',
    resolution: null,
    reason: null,
    proposedBy: null,
    resolvedBy: null,
    resolvedAt: null,
  })
  return { differenceId }
}

/** stage → the stage it goes on from, and what happens in between. */
export const plot: Readonly<Record<StageName, readonly [from: StageName | undefined, ...steps: Step[]]>> = {
  registered: [undefined, register],
  drafted: ['registered', post({}, false)],
  flagged: ['registered', post({ content: '大扫除,先交押金 200 元' }, true)],
  unitSubmitted: ['registered', submitUnit],
  deskWaiting: ['registered', startDesk],
  published: ['registered', post({}, true)],
  saidFree: ['published', sayFree],
  groupStarted: ['saidFree', startGroupAs('otherWorker')],
  inGroup: ['saidFree', startGroupAs('worker')],
  planned: ['saidFree', planDay],
  applied: ['registered', post({ hiring: 'choose' }, true), apply],
  offered: ['applied', choose],
  ordered: ['published', order],
  funded: ['ordered', pay],
  booked: ['funded', accept],
  arrived: ['booked', arrive],
  sentAway: ['arrived', leaveAgain],
  worked: ['booked', work],
  confirmed: ['worked', confirm(360, '中午停工一小时')],
  objected: ['confirmed', object],
  complained: ['confirmed', complain],
  handedOver: ['registered', post({ fundsModel: 'recorded' }, true), accept, work, confirm(420), handOver],
  nightOver: ['confirmed', sleep],
  differing: ['registered', differ],
  lateEntry: ['nightOver', turnUpLate],
}
