/** Why the round is as it is for one person, in sentences short enough to be read aloud. */
import type { DecidingPart } from '@/domain/matching/round/deciding-part'
import type { NearestChange } from '@/domain/matching/round/nearest-change'
import type { Why } from '@/domain/matching/round/why'
import { kilometres } from './distance'

/** What a sentence needs besides the reason itself; titles are the gigs' own. */
export interface WhyWords {
  readonly why: Why
  readonly gigTitle: string | null
  readonly wishedTitle: string | null
  readonly deciding: DecidingPart | null
  readonly change: NearestChange | null
}

type SayPart = (deciding: DecidingPart) => string

const byMetres: SayPart = ({ ownFacts, otherFacts }) => {
  const [own, other] = [ownFacts['distanceMetres'], otherFacts['distanceMetres']]
  return typeof own === 'number' && typeof other === 'number' && own > other
    ? `对方离那里近 ${kilometres(own - other)}`
    : '对方离那里更近'
}

const byDays: SayPart = ({ ownFacts, otherFacts }) => {
  const more = Number(otherFacts['waitingDays']) - Number(ownFacts['waitingDays'])
  return more > 0 ? `对方多等了 ${more} 天` : '对方等得更久'
}

const leadWords: Readonly<Record<DecidingPart['part'], SayPart>> = {
  distance: byMetres,
  wage: () => '对方这一项分数更高',
  skill: () => '对方登记了会这个工种',
  reliability: () => '对方答应了就来的次数更多',
  punctuality: () => '对方准时的次数更多',
  waitingDays: byDays,
}

/** The part that decided, or that scores were equal and the number decided. */
const decided = ({ deciding, why }: WhyWords): string => {
  if (deciding) return `差得最多的一项：${leadWords[deciding.part](deciding)}。`
  return why.kind === 'outscored' && why.ownScore === why.otherScore ? '你们同分，按编号先后排。' : ''
}

const changeWords = (change: NearestChange | null): string => {
  if (!change) return ''
  if (change.kind === 'waiting') return `要是多等了 ${change.days} 天，这一轮就有你的活。`
  if (change.kind === 'trade') return '要是登记了会这个工种，这一轮就有你的活。'
  return `要是离那里在 ${kilometres(change.withinMetres)}以内，这一轮就有你的活。`
}

const wished = ({ wishedTitle }: WhyWords): string => `“${wishedTitle ?? '那份活'}”`
const held = ({ gigTitle }: WhyWords): string => `“${gigTitle ?? '现在这份活'}”`

type Say = (words: WhyWords) => string

const counts = ['', '一', '两', '三', '四']
/** 三人 */
const people = ({ why }: WhyWords): string => ('size' in why ? `${counts[why.size] ?? why.size}人` : '几个人')

const sentences: Readonly<Record<Why['kind'], Say>> = {
  closed: () => '这一轮没有你能做的活，每一份都写了原因。',
  full: () => '你能做的活，这一轮开始前都招满了。',
  unled: () => '你能做的活还缺班组长，这一轮先不派人。找到班组长，下一轮就派。',
  company: (words) => `你们${people(words)}一起去${held(words)}。`,
  apart: (words) => `你们说好一起才去。这一轮没有一份活能排下你们${people(words)}，又不让别人少太多。`,
  firstChoice: (words) => `${held(words)}是这一轮里最合适你的活。`,
  freeSeat: (words) => `${wished(words)}还有空位，你现在就可以接。`,
  outscored: (words) =>
    `${wished(words)}的人，分数都不比你低。${decided(words)}${words.gigTitle === null ? changeWords(words.change) : ''}`,
  keptTogether: (words) =>
    `${wished(words)}有位子给了约好一起去的人，这一轮不拆开他们。${words.gigTitle === null ? '' : `你有${held(words)}。`}`,
  onlyGig: (words) => `${wished(words)}给了一位只能做这份活的人，你还有${held(words)}。`,
  exchange: (words) => `${wished(words)}和${held(words)}，你们两人对换，合起来不会更合适。`,
  together: (words) => `把${wished(words)}换给你，别人就得让开，大家合起来不会更合适。`,
}

/** One to three short sentences; nobody is named in them. */
export const whySentence = (words: WhyWords): string => sentences[words.why.kind](words)

/** For the desk: what the last round says of somebody whose offer an earlier one made. */
export const offeredBefore = '之前的一轮给他排了活，这一轮没有动。'
