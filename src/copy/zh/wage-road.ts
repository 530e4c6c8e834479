/** Where one wage is, step by step, as its worker reads it. */
export const roadWords = {
  title: '钱到哪了',
  decided: '工时定了',
  unfunded: '工资雇主还没存进来',
  unfundedDetail: '存进来马上发给你，已经在催。',
  funded: '钱存好了',
  held: '这部分有争议，正在处理',
  heldDetail: '钱先留着，谁也动不了。',
  send: '发给你',
  sending: '正在发给你',
  sendingDetail: '微信在处理，一般几秒钟。',
  sent: '发到微信了',
  tap: '你点一下“收款”',
  tapDetail: (when: string) => `${when} 前没点会退回来，再点一次就重新发。`,
  arrive: '到你的零钱',
  arrived: '到账了',
  toBank: '到你的银行卡',
  byHand: '老板当面付，或转账给你',
  recorded: '老板说付给你了',
  sign: '你签收',
  signDetail: '数清楚再签。没拿到就别签。',
  signed: '你签收了',
  failed: '没发成',
  withdrawn: '核定不补，这部分到此为止',
  due: (day: string) => `最晚${day}`,
} as const

export const slipObjectionWords = {
  object: '不对？我有异议',
  standing: '我的异议，到哪一步了',
} as const
