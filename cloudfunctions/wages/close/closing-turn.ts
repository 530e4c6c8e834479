/** One call at a time closes the channel: movements and the close of their day belong together. */
import type { Call } from '../../_kernel/call'
import { inTurn, type Turn } from '../../_kernel/turns'
import { closeFigure } from './figures'

/** A call that has the turn; whatever it writes proves that it still has it. */
export interface ClosingCall extends Call {
  readonly turn: Turn
}

/** Does nothing while another call is closing: the timer comes again. */
export const closingAlone = (call: Call, work: (call: ClosingCall) => Promise<void>): Promise<boolean> =>
  inTurn({ job: 'closeChannel', now: call.now, minutes: closeFigure('turn', call.today) }, (turn) =>
    work({ ...call, turn }),
  )
