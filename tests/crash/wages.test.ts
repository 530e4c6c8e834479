/** Every request of the commands of wages goes wrong once in every way. */
import { everyRequestOf } from './every-request'

everyRequestOf('wages')
