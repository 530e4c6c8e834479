/** The tests of one part: each of its situations, and at once whatever else can be done at that moment. */
import { type Laboratory, openLaboratory } from '../crash/laboratory'
import { type Situation } from '../crash/situations'
import { Meetings, racerOf } from './meeting'
import { raceInManyOrders } from './racing'

/** These pairs are many: one order of each, because what they share has scenes of its own with more. */
const orders = 1

export function whateverElseAt(situations: readonly Situation[]): void {
  let lab: Laboratory
  let meetings: Meetings
  beforeAll(async () => {
    lab = await openLaboratory()
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    meetings = new Meetings(lab)
  }, 60_000)
  afterAll(() => lab.world.close())

  it.each(situations)(
    '$name, and at once whatever else can be done then',
    async (situation) => {
      const scene = await meetings.sceneOf(situation)
      const start = { lab, ...scene, outcomes: new Set<string>(), closes: situation.closes }
      for (const rival of await meetings.rivalsOf(situation)) {
        const broken = await raceInManyOrders(start, [racerOf(situation), racerOf(rival)], { orders }).then(
          () => 'nothing',
          (reason: Error) => reason.message,
        )
        expect({ rival: rival.name, broken }).toEqual({ rival: rival.name, broken: 'nothing' })
      }
    },
    600_000,
  )
}
