/** One seat, and more hands than one reach for it. */
import { aGig, type Step } from '../security/stages'
import { everyPairOf } from './racing'
import { says, saysAs, timer } from './racers'

const postForOne: Step = async (world) => {
  const gig = { ...aGig, headcount: 1 }
  const { gigId } = await world.as('xie-minghui').does('gigs.postGig', { gig, publish: true })
  return { gigId }
}

everyPairOf({
  stage: 'registered',
  before: [postForOne],
  racers: {
    'a worker takes the seat': says('gigs.acceptGig'),
    'another worker takes the seat': saysAs('gigs.acceptGig', 'otherWorker', ({ gigId }) => ({ gigId })),
    'the employer calls the gig off': says('gigs.cancelGig'),
    'the employer closes the gig': says('gigs.closeGig'),
    'the employer pays in': says('wages.payIn'),
    'the timer repairs seats': timer('repair'),
  },
})
