/** The steps in which the city's people register, as each would on their own phone. */
import { toBuffer } from 'qrcode'
import type { SeedStep, SeedTools } from './index'
import { registeredEmployers, registeredWorkers } from './citizens'
import { handOf, type Hand } from './hand'

const confirmName = (hand: Hand) => {
  const { name, idNumber } = hand.person
  return hand.does('accounts.confirmRealName', { name, idNumber, consent: true })
}

async function registerWorker(tools: SeedTools, worker: (typeof registeredWorkers)[number]): Promise<void> {
  const { personId, trades, marketId, elderMode } = worker
  const hand = handOf(tools, personId)
  const phoneCode = tools.phoneCodeOf(hand.person)
  await hand.doesOnce('accounts.registerWorker', { phoneCode, trades: [...trades], marketId })
  await confirmName(hand)
  if (elderMode) await hand.does('accounts.changeSettings', { elderMode })
}

/** A paper of the demonstration says what it stands for, in a code instead of a forged seal. */
async function scanned(tools: SeedTools, paper: 'licence' | 'authorisation', text: string): Promise<string> {
  const picture = await toBuffer(`演示数据 ${text}`, { width: 360, margin: 2 })
  return tools.keepFile(`demonstration/${paper}.png`, picture)
}

const scans = async (tools: SeedTools) => ({
  licenceFileId: await scanned(tools, 'licence', '营业执照'),
  authorisationFileId: await scanned(tools, 'authorisation', '授权书'),
})

async function registerEmployer(
  tools: SeedTools,
  { personId, unit }: (typeof registeredEmployers)[number],
): Promise<void> {
  const hand = handOf(tools, personId)
  await hand.doesOnce('accounts.registerEmployer', { phoneCode: tools.phoneCodeOf(hand.person) })
  await confirmName(hand)
  if (unit === null) return
  const { isVerified, ...papers } = unit
  const { unitId } = await hand.does('accounts.submitUnit', { ...papers, ...(await scans(tools)) })
  if (!isVerified) return
  const decision = { unitId, decision: 'verified', reason: '执照与授权书一致' } as const
  await handOf(tools, 'fan-liping').does('accounts.decideUnit', decision, unitId)
}

export const workersStep: SeedStep = {
  name: `${registeredWorkers.length} 位零工登记、实名`,
  run: async (tools) => {
    await Promise.all(registeredWorkers.map((worker) => registerWorker(tools, worker)))
  },
}

export const employersStep: SeedStep = {
  name: `${registeredEmployers.length} 位雇主登记，单位送审`,
  run: async (tools) => {
    await Promise.all(registeredEmployers.map((employer) => registerEmployer(tools, employer)))
  },
}
