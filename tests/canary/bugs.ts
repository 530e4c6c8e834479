/**
 * Bugs that would cost money, each as the change that brings it in, and the test that must not let it pass.
 */

export interface Bug {
  readonly name: string
  readonly file: string
  /** Stands in the file exactly once. */
  readonly right: string
  readonly wrong: string
  readonly caughtBy: {
    readonly file: string
    /** As it stands in the file. */
    readonly title: string
    /** The whole name, for a title with a place for values in it. */
    readonly name?: string
  }
}

export const bugs: readonly Bug[] = [
  {
    name: 'a second payout under a new number',
    file: 'cloudfunctions/wages/asking-transfer.ts',
    right: 'if (notFound && doubtIsOld) return',
    wrong: 'if (notFound) return',
    caughtBy: {
      file: 'tests/functions/wages/never-twice-never-forgotten.test.ts',
      title: 'keeps its number when a call that had its bytes may have sent them and died',
    },
  },
  {
    name: 'an unverified notice is trusted',
    file: 'cloudfunctions/_kernel/wechat-pay/open-notice.ts',
    right: 'if (text === null || !(await isSignedBy(key, seal, text)))',
    wrong: 'if (text === null)',
    caughtBy: {
      file: 'tests/functions/paynotify/notices.test.ts',
      title: 'writes nothing for %s',
      name: 'writes nothing for notice.forged',
    },
  },
  {
    name: 'a refund without a hold',
    file: 'cloudfunctions/wages/reserving-refund.ts',
    right: 'const refusal = await unit.post(refundReserved({ gigId, refundNumber, amountFen, at: unit.at }))',
    wrong: 'const refusal = await Promise.resolve(undefined)',
    caughtBy: {
      file: 'tests/functions/wages/refunds.test.ts',
      title: 'goes back in full when a gig is called off before anybody came',
    },
  },
  {
    name: 'bills are matched by amount',
    file: 'src/domain/ledger/movements.ts',
    right:
      'export const keyOf = ({ account, kind, reference }: Movement): string => `${account}.${kind}.${reference}`',
    wrong:
      'export const keyOf = (line: Movement): string => `${line.account}.${line.kind}.${(line as any).amountFen}`',
    caughtBy: {
      file: 'tests/domain/ledger/compare-bills.test.ts',
      title: 'finds two orders of one amount that were exchanged',
    },
  },
  {
    name: 'a wage with broken fen',
    file: 'src/domain/wages/pay-steps.ts',
    right:
      "amountFen: timesFen({ amountFen: step.rateFen, numerator: step.quantity, denominator: per, round: 'up' }),",
    wrong: 'amountFen: ((step.rateFen * step.quantity) / per) as Fen,',
    caughtBy: { file: 'tests/domain/wages/pay-steps.test.ts', title: 'rounds a broken fen up' },
  },
  {
    name: 'a deadline that is off by one',
    file: 'src/domain/wages/wage-due-day.ts',
    right: 'dayOf(plusMinutes(workEndsAt, -1))',
    wrong: 'dayOf(workEndsAt)',
    caughtBy: {
      file: 'tests/domain/wages/wage-due-day.test.ts',
      title: 'for work until midnight is due that midnight, a minute later on the next',
    },
  },
  {
    name: 'a retry with the name encrypted anew',
    file: 'cloudfunctions/wages/asking-transfer.ts',
    right: 'const sent = await wechatPay().createTransfer(attempt.requestBody)',
    wrong: `const name = await wechatPay().encryptName('王五')
  const again = attempt.requestBody.replace(/"user_name":"[^"]*"/, () => \`"user_name":"\${name}"\`)
  const sent = await wechatPay().createTransfer(again)`,
    caughtBy: {
      file: 'tests/functions/wages/package-again.test.ts',
      title: 'can be received although the answer to the transfer was lost',
    },
  },
  {
    name: 'an escrow that may be overdrawn',
    file: 'src/domain/ledger/apply-entry.ts',
    right: 'if (ruleOf(from).neverOverdrawn && balanceFen < amountFen) {',
    wrong: 'if (ruleOf(from).neverOverdrawn && balanceFen < 0) {',
    caughtBy: {
      file: 'tests/domain/ledger/apply-entry.test.ts',
      title: 'may take the last fen of an account, and not one more',
    },
  },
  {
    name: 'a key that protects from nothing',
    file: 'cloudfunctions/_kernel/audit.ts',
    right: "`${caller.actorId ?? 'anyone'}:${key}`",
    wrong: "`${caller.actorId ?? 'anyone'}:${key}:${Math.random()}`",
    caughtBy: {
      file: 'tests/security/twins.test.ts',
      title: 'has one effect and gives five equal answers',
      name: 'gigs.postGig has one effect and gives five equal answers',
    },
  },
  {
    name: 'news without a row in the outbox',
    file: 'cloudfunctions/_kernel/transact.ts',
    right: 'unit.create(outbox, delivery._id, delivery)',
    wrong: '',
    caughtBy: {
      file: 'tests/functions/clock/timers.test.ts',
      title: 'delivers what its sender could not deliver, once',
    },
  },
  {
    name: 'an event of the wrong rail',
    file: 'src/domain/wages/funds-model.ts',
    right: 'if (rails.ofGig === rails.ofEvent) return { same: true }',
    wrong: 'if (rails.ofGig) return { same: true }',
    caughtBy: { file: 'tests/functions/wages/pay-out.test.ts', title: 'does not mix the rails' },
  },
  {
    name: 'an answer before the disk has it',
    file: 'localcloud/wechat-pay/journal.ts',
    right: '    appendFileSync(file, written)\n    fsyncSync(file)\n',
    wrong: '    appendFileSync(file, written)\n',
    caughtBy: {
      file: 'tests/localcloud/wechat-pay/power-loss.test.ts',
      title: 'has every saved line on the disk before it says so',
    },
  },
]
