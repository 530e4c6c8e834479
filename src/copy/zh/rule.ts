/** Where a rule is written, as people quote it: 《…》第N条; a title inside a title takes single marks. */
import type { RuleSource } from '@/domain/policy/refusal'

/** Rules of the house and invented data are no statutes and stand without marks. */
const isStatute = (title: string): boolean => !/^(平台规则|演示)/.test(title)

const inside = (title: string): string => title.replaceAll('《', '〈').replaceAll('》', '〉')

const marked = (title: string): string => (/^《[^《]*》$/.test(title) ? title : `《${inside(title)}》`)

/** Numbers of the house's own list, such as D-04, in front of what an article says. */
const houseNumbers = /^(?:[A-E]-\d{2}\s*)+/

/** A rule of the house is quoted by its number alone; before a statute's own words the number is left out. */
export function ruleWords({ title, article }: Pick<RuleSource, 'title' | 'article'>): string {
  const [numbers = ''] = houseNumbers.exec(article) ?? []
  if (isStatute(title)) return `${marked(title)}${article.slice(numbers.length)}`
  return `${title} ${numbers.trim() || article}`
}
