/** Every request of the commands of matching, and of taking up an offer, goes wrong once in every way. */
import { everyRequestOf } from './every-request'

everyRequestOf('matching')
