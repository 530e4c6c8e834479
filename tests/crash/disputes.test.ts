/** Every request of the commands of disputes goes wrong once in every way. */
import { everyRequestOf } from './every-request'

everyRequestOf('disputes')
