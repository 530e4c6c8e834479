/** Complaints: one already written from the facts, its receipt with the day of the answer, and the list. */
import type { ComplaintState } from '@/domain/disputes/complaint-states'
import type { FactSource } from '@/domain/disputes/complaint-fields'
import type { Channel } from '@/domain/disputes/routing'

export const complainWords = {
  title: '我要投诉',
  written: '按记录替你写好了',
  writtenDetail: '每一条看一眼，不对的点掉。身份证号、电话都打了码。',
  missing: '少给你的钱',
  lines: '活和钱，对不对',
  people: '你和老板，对不对',
  request: '你要什么',
  requestHint: '可以改，也可以补一句',
  channel: '交给谁',
  blank: '到窗口再补',
  sources: {
    account: '你登记的',
    agreement: '约定里写的',
    attendance: '到岗收工的记录',
    ledger: '账上的记录',
    person: '你自己说',
  } satisfies Record<FactSource, string>,
  answerBy: (day: string) => `最晚 ${day} 答复你`,
  file: '交上去',
  mine: '看我的投诉',
  noLine: '至少留一条打 ✓',
  noRequest: '写一句你要什么',
  noChannel: '选一个交给谁',
  nothingTitle: '按记录，现在没有少给你的钱',
  nothingDetail:
    '钱已经到了，或者正在路上，或者还没到该付的时候。记录不对？打 12333，或带上凭据到市场窗口，有人帮你。',
  call: '打 12333',
  money: '看我的钱',
  alsoOpen: '还能走的路',
  alsoOpenDetail: '这些到窗口办，有人陪你填。',
  free: '投诉免费。谁也不能因为投诉不让你接活。',
  speech: (sum: string) => `投诉已经写好，少给你 ${sum} 元。看一眼，点交上去。`,
} as const

/** Who takes it up, and what that means for the worker. */
export const channelWords: Readonly<Record<Channel, { readonly label: string; readonly detail: string }>> = {
  mediation: { label: '先请市场调解', detail: '市场的人给老板打电话，最快' },
  inspection: { label: '劳动保障监察', detail: '人社局去查，责令老板付' },
  arbitration: { label: '劳动仲裁', detail: '请仲裁委裁一个结果' },
  peoplesMediation: { label: '人民调解', detail: '社区调解员帮两边谈' },
  paymentOrder: { label: '法院支付令', detail: '有欠条，请法院直接发令' },
  smallClaim: { label: '小额诉讼', detail: '法院，一审就定' },
  courtSuit: { label: '去法院起诉', detail: '请法院判' },
  legalAid: { label: '法律援助', detail: '打 12348，要工钱的免费' },
  insuranceHelp: { label: '工伤帮助', detail: '受了伤，先保医药费' },
}

export const complaintStateWords: Readonly<
  Record<ComplaintState, { readonly word: string; readonly detail: string }>
> = {
  filed: { word: '交上去了', detail: '等他们答复，到日子没答复也看得见。' },
  accepted: { word: '受理了', detail: '正在查，会找老板。' },
  supplementAsked: { word: '要补材料', detail: '看下面的答复，带到窗口，有人帮你。' },
  refused: { word: '没受理', detail: '理由写在下面。不服可以走别的路。' },
  transferred: { word: '转走了', detail: '转给该管的部门了。' },
  settled: { word: '解决了', detail: '结果写在下面。' },
  withdrawn: { word: '你撤回了', detail: '想再提，从那次干活里再点一次。' },
}

export const complaintWords = {
  title: '投诉回执',
  receipt: '回执号',
  readOut: '到窗口或打 12333，报这个号就行。',
  course: '办到哪了',
  filed: '你交上去了',
  answerBy: (day: string) => `最晚 ${day} 答复`,
  late: (day: string) => `${day} 该答复，还没有`,
  lateDetail: '超了日子。打 12333，报回执号，催一下。',
  answered: '他们的答复',
  request: '你要的',
  to: '交给',
  content: '你确认过的内容',
  rule: '按规定',
  withdraw: '撤回投诉',
  withdrawTitle: '真的撤回？',
  withdrawDetail: '撤回后他们就不查了。想再提，可以再交一次。',
  withdrawReason: '为什么撤回',
  withdrawReasons: ['钱已经给了', '和老板说好了', '写错了'],
  withdrawOwn: '或者自己说',
  reasonMissing: '选一个原因',
  keep: '先不撤',
  withdrawn: '撤回了。',
  call: '打 12333',
  speech: (number: string, day: string) => `回执号 ${number}。最晚 ${day} 答复你。`,
} as const

export const complaintsWords = {
  title: '我的投诉',
  none: '没有投诉',
  noneDetail: '钱少了、工时不对？打开那次干活，点“和说的不一样”，表已经替你写好。',
  shifts: '去我的活',
  by: (day: string) => `${day}前答复`,
} as const
