/** Timers and notices at the moments at which they have something to do, raced with each command. */
import { situationsOf } from '../crash/situations'
import { whateverElseAt } from './whatever-else'

whateverElseAt(situationsOf.byThemselves)
