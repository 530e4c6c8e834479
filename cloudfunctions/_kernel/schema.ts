/**
 * Collections, their owners and indexes: one file that the local cloud, the deployment and the tests all
 * read.
 */

export interface Index {
  readonly name: string
  readonly fields: readonly { readonly field: string; readonly direction: 1 | -1 | '2dsphere' }[]
  readonly unique?: boolean
  /** Documents without the field stay out of the index; otherwise they count as null and collide. */
  readonly sparse?: boolean
}

export interface CollectionPlan {
  /** The only function that writes it; kernel for those of _kernel. */
  readonly owner: string
  readonly indexes: readonly Index[]
}

const up = (...fields: readonly string[]): Index => ({
  name: fields.join('_').replaceAll('.', '-'),
  fields: fields.map((field) => ({ field, direction: 1 })),
})
const unique = (...fields: readonly string[]): Index => ({ ...up(...fields), unique: true, sparse: true })

const plan = (owner: string, ...indexes: readonly Index[]): CollectionPlan => ({ owner, indexes })

/** Every collection is closed to clients: only functions read and write. */
export const clientRule = { read: false, write: false } as const

export const collections: Readonly<Record<string, CollectionPlan>> = {
  audit: plan('kernel', up('subjects', 'at'), up('actorId', 'at'), {
    ...up('opened.personId'),
    sparse: true,
  }),
  readings: plan('kernel', up('personId', 'at')),
  outbox: plan('kernel', up('state', 'nextAt'), up('action', 'state', 'nextAt')),
  journal: plan(
    'kernel',
    up('day', 'at'),
    up('at'),
    up('postings.from'),
    up('postings.to'),
    up('kind', 'reference'),
  ),
  balances: plan('kernel'),
  turns: plan('kernel'),

  persons: plan('accounts', unique('phone.hash')),
  identities: plan('accounts'),
  units: plan('accounts', up('state', 'submittedAt'), up('payrollAccount.state', 'payrollAccount.enteredAt')),
  payrollaccounts: plan('accounts'),
  desks: plan('accounts', up('expiresAt')),

  markets: plan('markets', up('division')),
  presences: plan('markets', up('marketId', 'marketDay'), up('personId', 'marketDay')),

  gigs: plan(
    'gigs',
    up('state', 'listKey'),
    up('marketId', 'state', 'listKey'),
    up('employerId', 'workOn'),
    up('employerId', 'postedAt'),
    up('state', 'postedAt'),
    up('state', 'decision.at'),
    up('state', 'validUntil'),
    up('releaseAt'),
    up('claimedAt'),
    up('promisedUntil'),
  ),
  applications: plan('gigs', up('gigId', 'appliedAt'), up('workerId', 'appliedAt')),
  bookings: plan('gigs', up('gigId', 'state'), up('workerId', 'workOn'), up('employerId', 'workOn')),
  strikes: plan('gigs', up('workerId', 'workOn')),
  workdays: plan('gigs'),
  suspensions: plan('gigs'),

  registrations: plan('matching', up('marketId', 'workOn'), up('workOn', 'state'), up('workOn', 'marketId')),
  daygroups: plan('matching'),
  rounds: plan('matching', up('marketId', 'workOn', 'number')),
  roundchunks: plan('matching'),
  roundpointers: plan('matching'),
  snapshots: plan('matching'),
  answers: plan('matching', up('marketId', 'workOn'), up('workerId', 'workOn')),

  facechecks: plan('attendance'),
  shifts: plan(
    'attendance',
    up('gigId'),
    up('workerId', 'workOn'),
    up('state', 'autoReleaseAt'),
    up('objection.state', 'objection.decideBy'),
  ),

  orders: plan('wages', up('gigId'), up('state', 'checkAt')),
  reservations: plan('wages', up('gigId')),
  payitems: plan(
    'wages',
    up('workerId', 'accruedAt'),
    up('workerId', 'paidAt'),
    up('workerId', 'state'),
    up('gigId'),
    up('bookingId'),
    up('state', 'dueOn'),
    up('state', 'checkAt'),
    up('state', 'noticeAt'),
    up('attention', 'dueOn'),
    up('employerId', 'state', 'dueOn'),
    up('employerId', 'workOn'),
    up('paidAt'),
    up('keptUntil'),
  ),
  agreements: plan('wages'),
  batches: plan('wages', up('gigId')),
  claimmarks: plan('wages'),
  corrections: plan('wages', up('proposedAt'), up('state', 'proposedAt')),
  recoveries: plan('wages', up('workerId', 'state'), up('proposedAt'), up('state', 'proposedAt')),
  wagenotices: plan('wages', up('datedOn'), up('itemId')),
  refunds: plan('wages', up('gigId'), up('state', 'checkAt'), up('attention', 'reservedAt')),
  seals: plan('wages', unique('number'), up('through')),
  closes: plan('wages', unique('side', 'day'), up('side', 'state'), up('day'), up('state', 'day')),
  billlines: plan('wages', up('day', 'isOpen'), up('account', 'isOpen'), up('account', 'day')),
  differences: plan('wages', up('state', 'openedAt'), up('day'), up('key')),

  covers: plan('insurance', up('workerId', 'coveredOn')),
  claims: plan('subsidies', up('personId', 'period'), up('state', 'filedAt')),
  complaints: plan('disputes', up('complainantId', 'filedAt'), up('state', 'answerDueOn')),
}
