/**
 * Nothing that moves money or seats is left out: the cases are counted from what the functions really ask.
 */
import { casesPerRequest, undisturbedRun } from './enumerating'
import { type Laboratory, openLaboratory } from './laboratory'
import { type Situation, situationsOf, systemActions } from './situations'

let lab: Laboratory
beforeAll(async () => {
  lab = await openLaboratory()
}, 60_000)
afterAll(() => lab.world.close())

const situations: readonly Situation[] = Object.values(situationsOf).flat()

/** Actions of which a row of the audit tells. */
const audited = () =>
  (lab.world.documents('audit') as readonly { action: string }[]).map(({ action }) => action)

it('meets every command and every system action of gigs, attendance, wages and disputes', async () => {
  const met = new Set<string>()
  const notDone: string[] = []
  let cases = 0
  for (const situation of situations) {
    const { trace, reply } = await undisturbedRun(lab, situation)
    cases += trace.length * casesPerRequest(situation)
    for (const action of audited()) met.add(action)
    // What is refused, or asks for nothing, is not interrupted.
    if (situation.calls && (reply?.ok !== true || trace.length === 0)) notDone.push(situation.name)
  }
  for (const action of lab.interrupter.called) met.add(action)
  expect(notDone).toEqual([])
  expect(systemActions.filter((action) => !met.has(action))).toEqual([])
  expect(cases).toBeGreaterThanOrEqual(1_800)
}, 180_000)
