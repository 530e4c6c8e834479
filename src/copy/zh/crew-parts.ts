/** What the parts of a crew are called: the lead, those of whom more is asked, and the helpers. */
import { type CertificateKey, type TradeKey, tradeOf } from '@/policies/trades'
import { certificateNames } from './refusals/markets'

export interface NamedPart {
  readonly isLead: boolean
  readonly skill: TradeKey | null
  readonly certificate: CertificateKey | null
}

/** What is asked beyond the gig's own trade; empty for a helper. */
const asked = ({ skill, certificate }: NamedPart): readonly string[] => [
  ...(skill === null ? [] : [`会做${tradeOf(skill).name}`]),
  ...(certificate === null ? [] : [`有${certificateNames[certificate] ?? '证'}`]),
]

/** 班组长 · 有焊工证 · 帮手 */
export function partName(part: NamedPart): string {
  const more = asked(part).join('、')
  if (part.isLead) return more === '' ? '班组长' : `班组长，${more}`
  return more === '' ? '帮手' : more
}

export const crewPartWords = {
  divided: '都干一样的活吗',
  alike: '都一样',
  unlike: '要分工',
  lead: '要班组长吗',
  withLead: '要一个',
  withoutLead: '不要',
  need: '有几个人还要',
  noNeed: '没有别的要求',
  holds: (name: string): string => `有${name}`,
  knows: (name: string): string => `会做${name}`,
  skilled: '这样的要几个',
  people: '人',
  rest: (count: number): string =>
    `其余 ${count} 人做帮手，工钱都一样。班组长要做过的工数待核实；没有班组长，撮合先不派人。`,
  parts: '分工',
  /** 班组长 1 人，还缺 1 人 */
  line: (name: string, seats: number, left: number): string =>
    left > 0 ? `${name} ${seats} 人，还缺 ${left} 人` : `${name} ${seats} 人，齐了`,
} as const

/** 班组长 1 人，还缺 1 人；帮手 3 人，齐了 */
export const partLines = (
  parts: readonly (NamedPart & { readonly seats: number; readonly seatsLeft: number })[],
) => parts.map((part) => crewPartWords.line(partName(part), part.seats, part.seatsLeft)).join('；')

/** Of the part with that key; undefined where all seats are alike. */
export function partNameOf(
  parts: readonly (NamedPart & { readonly key: string })[],
  key: string | null,
): string | undefined {
  const part = parts.find((one) => one.key === key)
  return part && partName(part)
}
