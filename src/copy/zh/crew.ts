/**
 * What an employer reads of a crew whose hours wait: who is next, what they may object to, what can be added.
 */

export const crewWords = {
  progress: (done: number, of: number) => `已确认 ${done}/${of}`,
  working: (people: number) => `还在干 ${people} 人`,
  objected: (people: number) => `有异议 ${people} 人`,
  next: (length: string) => `最早的一位，${length}后自动定`,
  goOn: (people: number) => `继续确认（${people} 人）`,
  underWay: (done: number, of: number) => `正在确认 ${done}/${of}`,
  stopped: (done: number, of: number) =>
    `确认了 ${done} 人，还剩 ${of - done} 人。已确认的不受影响，点“继续确认”接着来。`,
  releases: (length: string) => `还有 ${length}按记录自动确认`,
  releasesAbsent: (length: string) => `还有 ${length}按没来算`,
  releasing: '正在自动确认，几分钟就好',
  stoppedByComplaint: '他投诉了，等市场定',
  remaining: (people: number) => `这一位确认后，还有 ${people} 人要填`,
  cutNote: '改少了会怎样',
  cutEffects: [
    '你确认的部分马上付给他。',
    '他会看到你写的理由，24 小时内可以提异议。',
    '提了异议，少算的钱先留着；你不认，市场来核定。',
  ],
  more: '更多',
  less: '收起',
  bonus: '给奖金',
  contest: '不认，请市场核定',
  contestUntil: (when: string) => `${when} 前可以不认。`,
  differed: (reason: string) => `他说和约定不一样：${reason}。白跑一趟的钱已经算给他。`,
  contested: (when: string) => `你没认，市场 ${when} 前核定。`,
  takeBack: '收回，不争了',
  takenBack: '收回了。',
  part: '只认一部分',
  partTitle: '认多少',
  concedePart: (much: string) => `认 ${much}`,
  partDone: '认的部分补给他了，剩下的市场核定。',
} as const

export const bonusWords = {
  title: (name: string) => `给 ${name} 奖金`,
  how: '奖金在工钱以外，一分不抵。工人会看到你写的理由。',
  amount: '给多少',
  unit: '元',
  reason: '为什么',
  reasons: ['干得好', '多帮了忙', '天气不好还来', '加了班'],
  own: '或者自己写',
  most: (yuan: string) => `一次最多 ¥${yuan}`,
  amountMissing: '先写给多少',
  reasonMissing: '写一句为什么',
  give: '给奖金',
  given: (yuan: string, hasMoney: boolean) =>
    hasMoney ? `¥${yuan} 奖金给他了。` : `¥${yuan} 记下了。把钱存进来就发给他。`,
} as const

export const contestWords = {
  title: '不认“和约定不一样”',
  effects: ['还没付的那部分先留着。', '市场看双方说的，两天内核定。', '已经付给工人的，不收回。'],
  reason: '为什么不认',
  missing: '写一句为什么',
  send: '请市场核定',
  keep: '算了',
  done: '记下了，市场会来核定。',
} as const
