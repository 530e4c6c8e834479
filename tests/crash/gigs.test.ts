/** Every request of the commands of gigs goes wrong once in every way. */
import { everyRequestOf } from './every-request'

everyRequestOf('gigs')
