/**
 * Wordings in a post that a person must look at: each names its rule. They flag; they never reject by
 * themselves.
 */
import type { RuleSource } from '../domain/policy/refusal'

export interface WordRule {
  readonly key: string
  /** Matches the whole suspicious wording, so that the reviewer sees it quoted. */
  readonly pattern: RegExp
  /** Wordings that say the opposite, such as 不收押金; what they cover is not flagged. */
  readonly harmless?: RegExp
  readonly rule: RuleSource
}

const law = (title: string, article: string): RuleSource => ({ title, article, verified: true })

const discrimination = law('中华人民共和国就业促进法', '第二十六条至第三十一条')
const noFees = law('山东省人力资源市场条例', '第二十八条第六项、第三十四条')
const noDeposit = law('中华人民共和国劳动合同法', '第九条')
const truth = law('人力资源市场暂行条例', '第二十四条、第二十九条')
const enticement: RuleSource = {
  title: '关于规范网络平台招聘类信息发布的通知',
  article: 'B-29',
  verified: false,
}

export const wordRules: readonly WordRule[] = [
  {
    key: 'deposit',
    pattern: /(?:收|交|缴|付|扣)?(?:取|纳)?(?:押金|保证金|风险金|抵押金)/g,
    harmless: /(?:不|无需|不用|免|没有)(?:收取|收|交|缴|付)?(?:任何)?(?:押金|保证金|风险金|抵押金)/g,
    rule: noDeposit,
  },
  {
    key: 'fee',
    pattern: /(?:报名|培训|服装|工服|体检|中介|介绍|会员|登记|资料)费/g,
    harmless:
      /(?:不|无需|不用|免|没有|无)(?:收取|收|交|缴|付)?(?:任何)?(?:报名|培训|服装|工服|体检|中介|介绍|会员|登记|资料)费/g,
    rule: noFees,
  },
  { key: 'identityCard', pattern: /(?:押|扣|交|收|留下)(?:取|下)?(?:身份证|证件)/g, rule: noDeposit },
  {
    key: 'sex',
    pattern:
      /(?:仅|只|限|要)(?:限|招|要|收)?(?:男|女)(?:性|工|士|生)?|(?:男|女)(?:性|士)?优先|不要(?:男|女)/g,
    rule: discrimination,
  },
  {
    key: 'age',
    pattern: /\d{2}\s*(?:周?岁)?\s*(?:以下|以内|以上不要|封顶)|\d{2}\s*[-—~至到]\s*\d{2}\s*周?岁/g,
    rule: { title: '平台规则', article: 'B-22', verified: true },
  },
  {
    key: 'origin',
    pattern: /(?:仅|只|限|不要|不招|不收)(?:限|招|要|收)?(?:本地|外地|农村|[\u4e00-\u9fa5]{1,3}[省市县])/g,
    rule: discrimination,
  },
  { key: 'origin', pattern: /(?:不要|不招|不收)(?!残疾)[\u4e00-\u9fa5]{2,3}人/g, rule: discrimination },
  {
    key: 'ethnicity',
    pattern: /(?:仅|只|限|不要|不招|不收)(?:限|招|要|收)?(?:汉族|回族|少数民族|信教|[\u4e00-\u9fa5]{1,3}族)/g,
    rule: discrimination,
  },
  { key: 'health', pattern: /乙肝|(?:不要|不招|不收)残疾/g, rule: discrimination },
  { key: 'marriage', pattern: /(?:已婚|未婚|已育|未育)(?:优先|者优先|不要)?/g, rule: discrimination },
  { key: 'negotiable', pattern: /(?:工资|工钱|薪资|价格|报酬)?面议/g, rule: truth },
  {
    key: 'bait',
    pattern: /(?:月入|日入|日赚|躺赚)[\d一二两三四五六七八九十]*(?:过)?[千万]|保录|包过|高薪诚聘/g,
    rule: enticement,
  },
  { key: 'loan', pattern: /培训贷|招转培|先学后付|贷款(?:培训|学习)/g, rule: enticement },
  { key: 'elsewhere', pattern: /加(?:微信|群|V信|薇信|QQ)|扫码进群|下载(?:APP|应用)/gi, rule: enticement },
  { key: 'unlawful', pattern: /刷单|刷信誉|跑分|博彩|传销|代收款|出租银行卡/g, rule: enticement },
  { key: 'child', pattern: /童工|(?:1[0-5])\s*岁/g, rule: law('禁止使用童工规定', '第二条、第四条') },
]
