/** Every request of the commands of attendance goes wrong once in every way. */
import { everyRequestOf } from './every-request'

everyRequestOf('attendance')
