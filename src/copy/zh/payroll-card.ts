/**
 * What a worker reads about the payroll card: who pays, where wages go, and that the face is never a gate.
 */
import type { FaceView } from '@/contract/attendance'
import type { CardView } from '@/contract/wages'

export const payrollCardWords = {
  title: '微工卡',
  entry: '微工卡：工钱怎么到',
  missing: '从“我的活”里打开一份用微工卡发钱的活。',
  what: '同意以后会怎样',
  whatLines: [
    '工钱从老板自己的商户号直接发给你，不经过平台。',
    '到零钱还是到银行卡，在微信里由你选，我们不知道卡号。',
    '在微信支付里随时能停；没到的工钱一分不少。',
  ],
  states: {
    never: '还没同意，工钱等你',
    given: '已经同意，工钱直接到',
    ended: '你停掉了，工钱等你再同意',
    unknown: '现在问不到微信，等会儿再看',
  } satisfies Readonly<Record<CardView['state'], string>>,
  agree: '去微信里同意',
  look: '看看同意了没有',
  notYet: '没办也没关系，什么时候都行。',
  face: '刷脸签到',
  faceLines: [
    '多一份到岗的凭证，做不做由你。',
    '不做、没认出来，都不影响工时和工钱：扫码就算到岗。',
    '照片不留。',
  ],
  faceStates: {
    ordered: '打开了，还没刷完',
    succeeded: '刷过了，记在考勤里',
    failed: '没认出来。扫码一样算',
    unavailable: '现在刷不了。扫码一样算',
  } satisfies Readonly<Record<FaceView['state'], string>>,
  checkFace: '刷脸签到',
} as const
