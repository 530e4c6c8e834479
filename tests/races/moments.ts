/**
 * The life of a gig and of its money as moments, and what has something to do at each: two commands that
 * share no moment cannot both be done on one shift.
 */
import type { ActionName } from '@/contract/actions'

export const moments: Readonly<Record<string, readonly ActionName[]>> = {
  'staff have the gig before them': ['gigs.decideGig', 'gigs.cancelGig', 'matching.runRound'],
  'applicants wait to be chosen': [
    'gigs.applyForGig',
    'gigs.withdrawApplication',
    'gigs.chooseApplicant',
    'gigs.cancelGig',
    'gigs.closeGig',
  ],
  'a round plans the day': [
    'gigs.postGig',
    'gigs.acceptGig',
    'gigs.cancelGig',
    'gigs.closeGig',
    'matching.sayFree',
    'matching.withdrawFree',
    'matching.declineOffer',
    'matching.startGroup',
    'matching.runRound',
    'wages.payIn',
  ],
  'people agree to go together, before they are offered anything': [
    'matching.sayFree',
    'matching.withdrawFree',
    'matching.startGroup',
    'matching.joinGroup',
    'matching.leaveGroup',
    'matching.runRound',
  ],
  'seats are free and the money comes in': [
    'gigs.postGig',
    'gigs.acceptGig',
    'gigs.cancelGig',
    'gigs.closeGig',
    'matching.sayFree',
    'matching.runRound',
    'wages.payIn',
    'wages.checkPayIn',
    'wages.resolvePayment',
    'wages.agreeToReceive',
  ],
  'the seat is taken and the work has not begun': [
    'gigs.cancelBooking',
    'gigs.cancelGig',
    'gigs.closeGig',
    'matching.sayFree',
    'matching.runRound',
    'attendance.checkFace',
    'wages.askForCard',
    'wages.agreeToReceive',
  ],
  'the worker stands at the gate': [
    'gigs.cancelBooking',
    'gigs.cancelGig',
    'gigs.closeGig',
    'matching.sayFree',
    'matching.runRound',
    'attendance.reportNotAsPromised',
    'wages.agreeToReceive',
  ],
  'who was called out is owed for the way': [
    'gigs.cancelBooking',
    'gigs.cancelGig',
    'matching.sayFree',
    'matching.runRound',
    'attendance.contestCallOut',
  ],
  'the way was paid for nothing': ['attendance.contestCallOut', 'wages.giveBonus'],
  'the work is done and nobody has confirmed its hours': [
    'gigs.closeGig',
    'matching.sayFree',
    'attendance.recordEvent',
    'attendance.confirmHours',
    'attendance.releaseByStaff',
    'wages.agreeToReceive',
  ],
  'the hours are told and may be objected to': [
    'matching.sayFree',
    'attendance.recordEvent',
    'attendance.objectToHours',
    'wages.checkTransfer',
    'wages.cancelTransfer',
    'wages.giveBonus',
    'disputes.fileComplaint',
  ],
  'an objection is open': [
    'gigs.closeGig',
    'matching.sayFree',
    'attendance.recordEvent',
    'attendance.concedeHours',
    'attendance.withdrawObjection',
    'attendance.decideObjection',
    'wages.checkPayIn',
    'wages.checkTransfer',
    'wages.cancelTransfer',
    'wages.agreeToReceive',
    'wages.giveBonus',
  ],
  'the wage is on its way': [
    'wages.checkTransfer',
    'wages.cancelTransfer',
    'wages.agreeToReceive',
    'wages.checkAgreement',
    'wages.endAgreement',
    'wages.giveBonus',
  ],
  'the wage did not arrive': [
    'gigs.closeGig',
    'wages.checkTransfer',
    'wages.resendTransfer',
    'wages.resumeBatch',
    'wages.agreeToReceive',
    'wages.giveBonus',
  ],
  'the wage is handed over in cash': [
    'wages.recordHandover',
    'wages.signReceipt',
    'wages.checkTransfer',
    'wages.giveBonus',
  ],
  'too much was paid and is asked back': [
    'wages.proposeRecovery',
    'wages.answerRecovery',
    'wages.signHandBack',
  ],
  'a wage is corrected': ['attendance.objectToHours', 'wages.decideCorrection', 'wages.giveBonus'],
  'a complaint holds money back': [
    'gigs.closeGig',
    'matching.sayFree',
    'attendance.recordEvent',
    'attendance.objectToHours',
    'wages.giveBonus',
    'disputes.withdrawComplaint',
    'disputes.answerComplaint',
  ],
  'a complaint comes in': ['gigs.closeGig', 'disputes.fileComplaint'],
  'a refund keeps failing': ['wages.checkPayIn', 'wages.retryRefund'],
  'the channel of a day differs from its book': ['wages.resolveDifference'],
  'entries came after the close of their day': ['wages.explainLateEntries'],
  'finance writes into the book by itself': ['wages.recordMove', 'wages.proposeCorrection'],
}

/** Both have something to do at one moment, and still one of them always comes first. */
export const inTurn: readonly {
  readonly why: string
  readonly first: ActionName
  readonly later: readonly ActionName[]
}[] = [
  {
    why: 'an agreement is asked for while there is none, and ended while there is one',
    first: 'wages.agreeToReceive',
    later: ['wages.endAgreement'],
  },
  {
    why: 'what is to be given back is named before anybody answers, or signs that it came',
    first: 'wages.proposeRecovery',
    later: ['wages.answerRecovery', 'wages.signHandBack'],
  },
  {
    why: 'a group is left by who is in one, and begun by who is in none',
    first: 'matching.startGroup',
    later: ['matching.leaveGroup'],
  },
  {
    why: 'a group is left by who is in one, and entered by who is in none',
    first: 'matching.joinGroup',
    later: ['matching.leaveGroup'],
  },
  {
    why: 'a receipt is signed for what was handed over',
    first: 'wages.recordHandover',
    later: ['wages.signReceipt'],
  },
]

/** Words in which no command moves or promises money: what they ask for is done by system actions. */
export const wordsWithoutMoney: Readonly<Record<string, string>> = {
  accounts: 'says who somebody is',
  markets: 'hangs on the wall',
  insurance: 'cover is bought by the timer for who is booked, never by a command',
  training: 'keeps what somebody has learnt',
  subsidies: 'a claim is filed with the office, which pays outside of this house',
  papers: 'prints what has happened',
}
