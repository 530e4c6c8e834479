/** What officers and staff read at their PC, and on the phone with which they sign it in. */
import type { DeskRow } from '@/contract/disputes'
import type { OfficeRole } from '@/contract/roles'

export const deskWords = {
  brand: '零工市场 · 工作台',
  queue: '待办',
  window: '窗口代办',
  round: '派活',
  money: '资金',
  signOut: '退出',
  roles: {
    staff: '市场服务',
    employmentOfficer: '就业服务',
    inspectionOfficer: '劳动监察',
    arbitrationOfficer: '劳动仲裁',
    financeOfficer: '财务',
    auditor: '审计',
  } satisfies Record<OfficeRole, string>,
  nav: '工作台菜单',
  signedOut: '这台电脑还没登录，或登录已到时间。',
  toSignIn: '去登录',
} as const

export const queueWords = {
  title: '待办',
  list: '按到期先后',
  kinds: {
    flaggedGig: '活的字句',
    newUnit: '单位资料',
    merchantNumber: '商户号',
    complaint: '投诉',
    objection: '工时异议',
    lateWage: '工钱晚了三天',
  } satisfies Record<DeskRow['kind'], string>,
  none: '都办完了',
  noneDetail: '有新的会出现在这里。',
  pick: '在左边选一件',
  keys: 'J 下一件 · K 上一件 · 1–9 选决定 · Enter 办结',
  csv: '导出表格',
  csvHead: ['类别', '标题', '收到', '到期', '事实', '原因'],
  csvName: '待办.csv',
  refresh: '刷新',
  since: '收到',
  due: '到期',
  overdue: '已超期',
  flagged: '系统提醒的字句',
  papers: '资料',
  licence: '营业执照',
  authorisation: '授权书',
  noPicture: '照片现在取不到',
  legal: '法定代表人',
  handler: '经办人',
  kind: '类型',
  unitKinds: { company: '公司', soleTrader: '个体工商户', publicBody: '机关、村集体等' },
  lines: '投诉内容（从记录里取的）',
  filed: '提交',
  answerDue: '最晚答复',
  sources: { account: '登记', agreement: '协议', attendance: '考勤', ledger: '账本', person: '本人说' },
  gig: {
    employer: '雇主',
    content: '干什么',
    conditions: '要求',
    place: '地点',
    meeting: '集合',
    when: '时间',
    pay: '工钱',
    protection: '劳保',
    hazards: '危险提示',
  },
  notYours: '这一类由别的科室决定，你可以看。',
} as const

export interface Decision {
  readonly key: string
  readonly label: string
  /** What happens to the citizen. */
  readonly effect: string
  readonly rule: string
  readonly suggestions: readonly string[]
  readonly tone: 'main' | 'quiet' | 'danger'
}

/** The decisions of each kind of row, in the order of their keys 1, 2, 3 … */
export const decisions: Readonly<Record<DeskRow['kind'], readonly Decision[]>> = {
  flaggedGig: [
    {
      key: 'published',
      label: '可以发布',
      effect: '马上对工人公开，雇主收到通知。',
      rule: '《人力资源市场暂行条例》第二十四条',
      suggestions: ['看过了，说法合规矩。', '提醒的字句是说“不收”，没有问题。'],
      tone: 'main',
    },
    {
      key: 'returned',
      label: '退回修改',
      effect: '不公开。雇主看到理由，改好再发。',
      rule: '《人力资源市场暂行条例》第二十九条',
      suggestions: [
        '不能收押金、押证件，请删掉。',
        '不能限性别、年龄、地域，请改。',
        '工钱要写明，不能面议。',
      ],
      tone: 'danger',
    },
  ],
  newUnit: [
    {
      key: 'verified',
      label: '核验通过',
      effect: '这个单位可以发布所有工种。',
      rule: '《人力资源市场暂行条例》第二十六条',
      suggestions: ['执照、授权书与登记一致。'],
      tone: 'main',
    },
    {
      key: 'returned',
      label: '退回补正',
      effect: '单位看到理由，补好再交。',
      rule: '《人力资源市场暂行条例》第二十六条',
      suggestions: ['执照照片看不清，请重拍。', '授权书没盖章或没写经办人。', '名称和执照上不一样。'],
      tone: 'danger',
    },
  ],
  merchantNumber: [
    {
      key: 'confirmed',
      label: '核对无误',
      effect: '单位发活时可以选微工卡，工钱从它自己的商户号直接发给工人。',
      rule: '《保障农民工工资支付条例》第十一条',
      suggestions: ['商户号主体与营业执照一致。'],
      tone: 'main',
    },
    {
      key: 'returned',
      label: '退回，请再登记',
      effect: '单位看到理由，可以再登记；这个号谁都还没占。',
      rule: '《保障农民工工资支付条例》第十一条',
      suggestions: ['商户号主体不是本单位。', '查不到这个商户号。'],
      tone: 'quiet',
    },
  ],
  complaint: [
    {
      key: 'accepted',
      label: '受理',
      effect: '开始调查，投诉人收到通知。',
      rule: '《劳动保障监察条例》第十四条',
      suggestions: ['材料齐全，属本机关管辖，予以受理。'],
      tone: 'main',
    },
    {
      key: 'supplementAsked',
      label: '请他补材料',
      effect: '投诉人看到要补什么。',
      rule: '《劳动保障监察条例》第十四条',
      suggestions: ['请补充和雇主联系的记录。', '请写明欠的是哪几天的工钱。'],
      tone: 'quiet',
    },
    {
      key: 'transferred',
      label: '转有关部门',
      effect: '转到该管的地方，投诉人看到转到哪。',
      rule: '《保障农民工工资支付条例》第十条',
      suggestions: ['属劳务关系，转人民调解。', '属仲裁事项，转劳动人事争议仲裁。'],
      tone: 'quiet',
    },
    {
      key: 'settled',
      label: '已解决',
      effect: '结案。投诉人看到结果。',
      rule: '《劳动保障监察条例》第十七条',
      suggestions: ['雇主已足额补发，双方确认。'],
      tone: 'quiet',
    },
    {
      key: 'refused',
      label: '不予受理',
      effect: '投诉人看到理由和别的路。',
      rule: '《劳动保障监察条例》第二十条',
      suggestions: ['已超过两年的查处期限，可走仲裁或诉讼。'],
      tone: 'danger',
    },
  ],
  objection: [
    {
      key: 'grantAll',
      label: '全补给工人',
      effect: '留着的那部分马上付给工人，两边看到理由。',
      rule: '《保障农民工工资支付条例》第五十条',
      suggestions: ['雇主拿不出少算的凭据。', '到岗收工记录与工人说的一致。'],
      tone: 'main',
    },
    {
      key: 'grantPart',
      label: '补一部分',
      effect: '补的部分马上付给工人，其余退回雇主，两边看到理由。',
      rule: '《保障农民工工资支付条例》第五十条',
      suggestions: ['查了现场记录，只有一部分对得上。'],
      tone: 'quiet',
    },
    {
      key: 'grantNone',
      label: '不补',
      effect: '留着的那部分退回雇主，工人看到理由，还可以投诉。',
      rule: '《保障农民工工资支付条例》第五十条',
      suggestions: ['现场记录与雇主说的一致。'],
      tone: 'danger',
    },
  ],
  // Nothing is decided: the row goes when the wage arrives.
  lateWage: [],
}

/** Which office decides each kind. */
export const decidingOffice: Readonly<Record<DeskRow['kind'], OfficeRole>> = {
  flaggedGig: 'employmentOfficer',
  newUnit: 'employmentOfficer',
  merchantNumber: 'employmentOfficer',
  complaint: 'inspectionOfficer',
  objection: 'staff',
  lateWage: 'staff',
}

export const decisionWords = {
  title: '决定',
  choose: '选一个决定',
  reason: '理由',
  reasonHint: '当事人会看到',
  reasonMissing: '写上理由再办结',
  suggestions: '常用理由',
  effect: '会发生什么',
  part: { minutes: '补多少时间', pieces: '补多少件' },
  partUnit: '件',
  partOf: (open: string) => `有争议的一共 ${open}`,
  partMissing: '补的要比 0 多，比全部少',
  rule: '依据',
  confirm: '办结',
  done: '办好了。',
} as const
