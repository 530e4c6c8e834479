/** What a worker reads when hours were cut: what was taken, how to object, and who decides until when. */
import { durationWords } from './when'

/** Minutes as a length of time, pieces as a count. */
export const muchWords = (measure: 'minutes' | 'pieces', much: number): string =>
  measure === 'minutes' ? durationWords(much) : `${much} 件`

export const objectWords = {
  title: '我有异议',
  cut: (much: string) => `老板改成 ${much}`,
  absent: '没有到岗记录，按没来算',
  absentTitle: '我其实到了',
  recorded: '记录',
  agreed: '约定',
  confirmed: '老板认',
  missing: '少算',
  why: '理由',
  legend: '为什么不对',
  reasons: ['中间没停工', '我没有早走', '我没有迟到', '记录是对的'],
  absentReasons: ['我到了，没扫成码', '老板让我先干活', '换了地方干'],
  own: '自己说一句',
  ownHint: '老板和市场都看得到',
  worked: '我干了多少',
  disputed: (much: string) => `争的是 ${much}`,
  pieces: '件数',
  then: '提了以后',
  effects: (until: string, days: number) => [
    '没争议的钱照付，不用等。',
    '争的这部分先留着，老板也动不了。',
    `老板可以认。不认，市场 ${days} 天内核定。`,
    `${until} 以前能提，提了还能收回。`,
  ],
  send: '提异议',
  chooseReason: '选一个理由，或自己说一句',
  sent: '提好了。有异议的部分先留着，谁也动不了。',
  tooLate: '在这里提异议的时间过了',
  tooLateDetail: (until: string) => `到 ${until} 为止。还可以向劳动监察投诉，不收钱。`,
  nothing: '没有要提的',
  nothingDetail: '老板没有少算你的工时。钱没到，点“帮我要钱”。',
  complain: '直接投诉到劳动监察',
  shift: '看这次干活',
} as const

export const objectionWords = {
  title: '你的异议',
  raised: '你提了异议',
  raisedDetail: (much: string, reason: string) => `争 ${much}：${reason}`,
  part: (much: string) => `老板认了 ${much}`,
  partDetail: '这部分已经在付给你。',
  open: '等老板认，或市场核定',
  openWhen: (when: string) => `最晚 ${when}`,
  openDetail: '这部分钱先留着，谁也动不了。',
  conceded: '老板认了，付给你',
  withdrawn: '你收回了异议',
  decided: (much: string) => `市场核定：补 ${much}`,
  decidedNothing: '市场核定：不补',
  takeBack: '收回异议',
  takenBack: '异议收回了，按老板确认的算。',
} as const
