/** Every request that timers and notices set going goes wrong once in every way. */
import { everyRequestOf } from './every-request'

everyRequestOf('byThemselves')
