/** What is read while a PC of an office is signed in, on both screens: the PC's and the phone's. */

export const signInWords = {
  title: '工作台登录',
  lead: '不用密码。用你自己的手机确认一下。',
  steps: ['用微信扫右边的码', '在手机上点“让它登录”', '这台电脑就进去了，8 小时后自动退出'],
  caption: '用微信扫码登录',
  code: '登录码',
  codeHow: '扫不了？在手机打开“让电脑登录”，输入这串码。',
  waiting: '等你在手机上点一下…',
  expired: '码过期了',
  renew: '换一张码',
  left: (minutes: number, seconds: string) => `${minutes}:${seconds} 后换码`,
  device: '窗口电脑',
} as const

export const approveWords = {
  title: '让电脑登录',
  ask: '有台电脑想用你的身份登录',
  check: '看一眼电脑上的码，和这个一样再点：',
  officerOnly: '只有工作人员能让电脑登录。',
  code: '电脑上的登录码',
  codeHint: 'd: 开头的一串',
  approve: '让它登录',
  not: '不是我在登录',
  done: '电脑已经登录',
  doneDetail: (device: string) => `${device} 现在用你的身份。离开时请点“退出”。`,
  refused: '好的，没有让它登录。',
} as const
