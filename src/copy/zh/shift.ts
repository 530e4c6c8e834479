/**
 * What a worker reads from "my work" to the end of the day: arriving, leaving, hours, and what can go
 * wrong.
 */
import type { ShiftState } from '@/domain/attendance/shift-states'

export const shiftsWords = {
  title: '我的活',
  lead: '到了扫一下，干完再扫一下。',
  done: '最近干完的',
  none: '还没有定下的活',
  noneDetail: '去“找活”挑一个，点“我要去”，就会出现在这里。',
  find: '去找活',
  speech: (count: number) => (count === 0 ? '你还没有定下的活。去找活。' : `你有 ${count} 个活。`),
} as const

export const shiftWords = {
  title: '这次干活',
  scanIn: '扫码到岗',
  scanOut: '扫码收工',
  recordIn: '确认到岗',
  recordOut: '确认收工',
  scanned: '码扫到了。点下面的按钮记下来。',
  money: '看工资条',
  savedIn: '到岗记下了。',
  savedOut: '收工记下了。',
  savedOffline: '没有网，先记在手机里。有网了自动补上，时间按现在算。',
  noCamera: '没扫到。对准老板手机上的码，再扫一次。',
  notACode: '这不是现场的码。请扫老板手机上的那张。',
  working: '已干',
  rest: (minutes: number) => (minutes === 0 ? '中间不休息' : `中间休息 ${minutes} 分钟`),
  begins: (length: string) => `${length}后开工`,
  mayScan: (length: string) => `开工前 ${length}起可以扫码到岗。`,
  howTo: '到了找老板：他手机上有一张码，扫一下就到岗。',
  forgotTitle: '忘了扫？',
  forgot: '不少你的钱。没扫收工，按约定的工时算。',
  siteCall: '现场电话',
  call: '打电话',
  phoneNote: '只用来联系这次干活。',
  noPhone: '老板没留电话。打市场窗口或 12333。',
  different: '和说的不一样？点这里',
  cover: '看保险',
  agreement: '看约定',
  cannotGo: '去不了了',
  hours: '两边看到的都是这个',
  stale: (when: string) => `现在没网，这是 ${when} 看到的样子。照样可以扫码。`,
  otherGig: '这张码不是你定下的活',
  otherGigDetail: '请扫你自己那个活的码。还没定？先去找活。',
} as const

/** State of a shift in a word, where a line has room for no more. */
export const shiftStateWords: Readonly<Record<ShiftState, string>> = {
  planned: '等你到岗',
  arrived: '正在干',
  left: '收工了',
  presumed: '按约定收工',
  confirmed: '工时已定',
  cancelled: '取消了',
}

export const shiftCourse = {
  arrived: '已到岗',
  arrive: '到岗',
  left: '已收工',
  leave: '收工',
  presumed: '按约定的时间收工',
  presumedDetail: '没扫收工码，不少你的钱。',
  worked: (length: string) => `干了 ${length}`,
  confirmedBy: {
    employer: (length: string) => `老板确认了 ${length}`,
    silence: (length: string) => `老板没说话，按记录算 ${length}`,
    absent: () => '没有到岗记录，按没来算',
    staff: (length: string) => `市场核定了 ${length}`,
    cancellation: (length: string) => `活取消了，补 ${length}`,
    notAsPromised: (length: string) => `和说好的不一样，补 ${length}`,
  },
  confirm: '老板确认工时',
  silent: (when: string) => `${when} 前不确认，过后几分钟就按这个数付`,
  pay: '付钱',
  payToday: '干完当天付，最晚当天 24:00',
  paid: '钱到了',
  cancelled: '这个活取消了',
  cancelledDetail: '已经到岗的，会付你跑这一趟的钱。',
  planned: (time: string) => `约定 ${time}`,
} as const

export const cutWords = {
  title: (much: string) => `老板改成 ${much}`,
  detail: (counted: string, reason: string) =>
    `记录是 ${counted}。理由：${reason}。不同意就点“我有异议”，没争议的先付给你。`,
  absent: '没有到岗记录，按没来算',
  absentDetail: '老板没确认，也没扫到你的码。到了就说一声，市场来核定。',
  object: '我有异议',
  iCame: '我其实到了',
  until: (when: string) => `${when} 以前可以提。`,
} as const

export const waitingWords = {
  title: '手机里还没发出去的',
  checkIn: '到岗',
  checkOut: '收工',
  age: (length: string) => `等了 ${length}`,
  justNow: '刚刚',
  sendNow: '现在再发',
  safe: '时间已经记准，有网就发，一条不会少。',
  dismiss: '知道了',
  stuck: (what: string) => `这次${what}没记上`,
} as const

export const differenceSheetWords = {
  title: '和说好的不一样？',
  gets: '你会得到',
  getsDetail: (length: string) => `白跑一趟，按 ${length}的工钱算`,
  until: (when: string) => `${when} 以前可以说。`,
  effects: [
    '说了就不用干了，可以走。',
    '钱马上算给你，和平常一样到账。',
    '老板可以不认，市场来核定；已经付给你的不收回。',
  ],
  legend: '哪里不一样',
  note: '还想说的',
  missing: '选一样',
  send: '不一样，我不干了',
  keep: '我还是干',
  done: '记下了。白跑一趟的钱算给你。',
} as const

export const cannotGoWords = {
  title: '去不了了？',
  effects: (length: string, strikes: number) => [
    '位子马上让给别人。',
    `开工前 ${length}以内退，会记一次；记满 ${strikes} 次，有人来提醒你。`,
  ],
  legend: '为什么去不了',
  reasons: ['身体不舒服', '家里有事', '路上耽误了', '找到别的活了'],
  own: '或者自己说',
  missing: '选一个原因',
  now: '退掉这个活',
  keep: '我还是去',
  done: '已经退掉，老板知道了。',
  noticed: (count: number) => `已经退掉。这是半年里第 ${count} 次临时退，市场会来问问你有什么难处。`,
} as const
