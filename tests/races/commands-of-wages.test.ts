/** Every command of wages, raced with each command that can be done at its moment. */
import { situationsOf } from '../crash/situations'
import { whateverElseAt } from './whatever-else'

whateverElseAt(situationsOf.wages)
