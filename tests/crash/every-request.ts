/** The tests of one part: in each of its situations every request goes wrong once in every way. */
import { enumerate } from './enumerating'
import { type Laboratory, openLaboratory } from './laboratory'
import { type Part, situationsOf } from './situations'

export function everyRequestOf(part: Part): void {
  let lab: Laboratory
  beforeAll(async () => {
    lab = await openLaboratory()
    // Hundreds of faults are ordered here; each would tell its stack.
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
  }, 60_000)
  afterAll(() => lab.world.close())

  it.each(situationsOf[part])(
    '$name: nothing is lost or done twice, whichever request fails',
    async (situation) => {
      const { broken, trace, cases } = await enumerate(lab, situation)
      expect(broken).toEqual([])
      expect(cases).toBeGreaterThanOrEqual(trace.length)
    },
    180_000,
  )
}
