/** Where a rule is written, as people quote it: 《…》第N条; a title inside a title takes single marks. */
import type { RuleSource } from '@/domain/policy/refusal'

/** Rules of the house and invented data are no statutes and stand without marks. */
const isStatute = (title: string): boolean => !/^(平台规则|演示)/.test(title)

const inside = (title: string): string => title.replaceAll('《', '〈').replaceAll('》', '〉')

const marked = (title: string): string => (/^《[^《]*》$/.test(title) ? title : `《${inside(title)}》`)

export const ruleWords = ({ title, article }: Pick<RuleSource, 'title' | 'article'>): string =>
  isStatute(title) ? `${marked(title)}${article}` : `${title} ${article}`
