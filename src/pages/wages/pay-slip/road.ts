/** The road of one wage as a row of real steps: decided, paid in, sent, tapped, arrived; each by its rail. */
import type { TimelineEntry } from '@/components/timeline'
import type { ItemState, PayItemView, PaySlip } from '@/contract/wages'
import { transferProblemWords } from '@/copy/zh/money'
import { roadWords as words } from '@/copy/zh/wage-road'
import { dayWords, momentWords } from '@/copy/zh/when'
import { dayOf } from '@/domain/calendar/day'
import type { Instant } from '@/domain/calendar/instant'

type Road = Pick<PaySlip, 'item' | 'fundsModel'>

const next = (what: string, when = ''): TimelineEntry => ({ what, when, stage: 'next' })
const done = (what: string, when = ''): TimelineEntry => ({ what, when })

/** What holds it up takes the colour of lateness once its day is over. */
const now = (item: PayItemView, what: string, detail?: string): TimelineEntry => ({
  what,
  when: '',
  stage: item.late === 'no' ? 'now' : 'late',
  ...(detail === undefined ? {} : { detail }),
})

const arrival = ({ item, fundsModel }: Road, at: Instant): TimelineEntry => {
  if (item.paidAt) return done(words.arrived, momentWords(item.paidAt, at))
  const due = words.due(dayWords(item.dueOn, dayOf(at)))
  return next(fundsModel === 'payrollCard' ? words.toBank : words.arrive, due)
}

/** What happens between "the money is there" and "it has arrived". */
function sending({ item }: Road, at: Instant): readonly TimelineEntry[] {
  switch (item.state) {
    case 'paying':
      return [now(item, words.sending, words.sendingDetail)]
    case 'waitingForTap': {
      const detail = item.tapBefore === null ? undefined : words.tapDetail(momentWords(item.tapBefore, at))
      return [done(words.sent), now(item, words.tap, detail)]
    }
    case 'failed':
      return [
        { ...now(item, words.failed, transferProblemWords[item.failedBecause ?? 'ours']), stage: 'late' },
      ]
    case 'paid':
      return [done(words.sent)]
    case 'accrued':
      return [now(item, words.send)]
    default:
      return [next(words.send)]
  }
}

const beforeMoney: readonly ItemState[] = ['unfunded', 'held']

function money({ item, fundsModel }: Road): readonly TimelineEntry[] {
  if (item.state === 'held') return [now(item, words.held, words.heldDetail)]
  if (item.state === 'unfunded') return [now(item, words.unfunded, words.unfundedDetail)]
  return fundsModel === 'reference' ? [done(words.funded)] : []
}

function byHand(item: PayItemView, at: Instant): readonly TimelineEntry[] {
  const due = words.due(dayWords(item.dueOn, dayOf(at)))
  switch (item.state) {
    case 'signed':
      return [done(words.recorded), done(words.signed, item.paidAt ? momentWords(item.paidAt, at) : '')]
    case 'recorded':
      return [done(words.recorded), now(item, words.sign, words.signDetail)]
    case 'held':
      return [now(item, words.held, words.heldDetail), next(words.byHand, due), next(words.sign)]
    default:
      return [{ ...now(item, words.byHand), when: due }, next(words.sign)]
  }
}

/** Every step in order; what has been decided against the worker ends there. */
export function roadOf(road: Road, at: Instant): readonly TimelineEntry[] {
  const { item, fundsModel } = road
  const decided = done(words.decided)
  if (item.state === 'withdrawn') return [decided, done(words.withdrawn)]
  if (fundsModel === 'recorded') return [decided, ...byHand(item, at)]
  const sent = beforeMoney.includes(item.state) ? [next(words.send)] : sending(road, at)
  return [decided, ...money(road), ...sent, arrival(road, at)]
}
