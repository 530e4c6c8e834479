/** What somebody reads right after scanning the code under the roof, before they have said who they are. */

export const landingWords = {
  title: '零工市场',
  work: '我今天要找活',
  workAgain: '看给我的活',
  hire: '我要招人',
  look: '看别的市场',
  present: '你已经在这里等活了。',
  presentDetail: '有合适的活会排给你。要走了，在首页点“我走了”。',
  chooser: '这次演示，你是谁？',
  chooserLead: '都是编的人。选谁，就是谁在用这部手机。',
  groups: { worker: '找活的', employer: '招人的', office: '窗口和经办' },
  moreWorkers: '看更多人',
  peopleMissing: '演示的人没取来',
  speech: (market: string, waiting: number, seats: number) =>
    `这里是${market}。现在 ${waiting} 人等活，还空着 ${seats} 个位子。要找活，点下面绿色的“我今天要找活”。全部免费。`,
} as const
