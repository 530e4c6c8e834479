/**
 * Nothing that moves money or seats is left out: the cases are counted from what the functions really ask.
 */
import { casesPerRequest, requestsOf } from './enumerating'
import { type Laboratory, openLaboratory } from './laboratory'
import { type Situation, situationsOf, systemActions } from './situations'

let lab: Laboratory
beforeAll(async () => {
  lab = await openLaboratory()
}, 60_000)
afterAll(() => lab.world.close())

/** The story refuses these, so that they write nothing: each wants a moment of its own in situations.ts. */
const refusedInTheStory: ReadonlySet<string> = new Set([
  'attendance.checkFace',
  'wages.endAgreement',
  'wages.askForCard',
  'wages.resumeBatch',
  'wages.answerRecovery',
  'wages.signHandBack',
  'wages.proposeRecovery',
  'wages.decideCorrection',
  'wages.resolvePayment',
])

const situations: readonly Situation[] = Object.values(situationsOf).flat()

/** Actions of which a row of the audit tells. */
const audited = () =>
  (lab.world.documents('audit') as readonly { action: string }[]).map(({ action }) => action)

it('meets every command and every system action of gigs, attendance, wages and disputes', async () => {
  const met = new Set<string>()
  let cases = 0
  for (const situation of situations) {
    const requests = await requestsOf(lab, situation)
    cases += requests.length * casesPerRequest(situation)
    for (const action of audited()) met.add(action)
    if (situation.calls && requests.length > 0) met.add(situation.calls)
  }
  for (const action of lab.interrupter.called) met.add(action)
  expect(systemActions.filter((action) => !met.has(action))).toEqual([])
  const unmet = situations.flatMap(({ calls }) => calls ?? []).filter((action) => !met.has(action))
  expect(unmet.filter((action) => !refusedInTheStory.has(action))).toEqual([])
  expect(cases).toBeGreaterThanOrEqual(1_000)
}, 180_000)
