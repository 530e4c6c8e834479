/**
 * Subscription messages (订阅消息): what a phone shows of a late wage. WeChat takes 20 characters of a thing
 * and a plain amount.
 */
import type { Day } from '@/domain/calendar/day'
import { type Fen, yuan } from '@/domain/money/fen'
import type { LateBecause } from '@/domain/wages/late-because'
import type { LateLevel } from '@/domain/wages/wage-due-day'

export interface LateMessage {
  readonly gigTitle: string
  readonly workOn: Day
  readonly grossFen: Fen
  readonly level: LateLevel
  readonly because: LateBecause
  readonly side: 'worker' | 'employer'
}

const longestThing = 20
const thing = (text: string): string => [...text].slice(0, longestThing).join('')

const toWorker: Readonly<Record<LateBecause, string>> = {
  employer: '老板的钱还没到，我们在催',
  worker: '等你点一下收款或签收',
  platform: '钱在路上，市场在催',
  dispute: '有争议的部分等市场定',
}

const toEmployer: Readonly<Record<LateLevel, string>> = {
  due: '今天该付了，请现在付清',
  overdue: '已经晚了一天，请付清',
  staff: '晚了三天，市场会来问',
  redFlag: '付清之前不能发新活',
}

/** What an employer is asked for only when it is theirs to do. */
const whatNext = ({ side, because, level }: LateMessage): string => {
  if (side === 'worker') return toWorker[because]
  return because === 'employer' ? toEmployer[level] : '钱已备好，等对方收取'
}

/** Fields of the template 工资逾期提醒: work, day, amount, what comes next. */
export const lateMessage = (message: LateMessage): Readonly<Record<string, string>> => ({
  thing1: thing(message.gigTitle),
  date2: message.workOn,
  amount3: `${yuan(message.grossFen).replaceAll(',', '')}元`,
  thing4: thing(whatNext(message)),
})

/** Fields of the template 收款提醒: work, day, amount, what comes next. */
export const tapMessage = ({
  gigTitle,
  workOn,
  grossFen,
}: Pick<LateMessage, 'gigTitle' | 'workOn' | 'grossFen'>): Readonly<Record<string, string>> => ({
  thing1: thing(gigTitle),
  date2: workOn,
  amount3: `${yuan(grossFen).replaceAll(',', '')}元`,
  thing4: '快到期了，点一下就到零钱',
})
