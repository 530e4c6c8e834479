/** What somebody reads while becoming a worker here: two taps, and what becomes of the number. */

export const registerWords = {
  title: '登记找活',
  trades: '你会干什么活？',
  tradesHint: '点一点，可以选几样，以后随时能改。',
  allTrades: '看全部工种',
  lessTrades: '收起',
  phone: '用手机号登记',
  pickFirst: '先选一样你会干的活',
  phoneRefused: '没给手机号也能先看看活。想登记时再点一次。',
  privacy: '免费。手机号加密存，只在有活时让老板找到你；现在不用身份证。',
  market: (name: string) => `在${name}登记，登记完就算报到。`,
  already: '你已经登记过了',
  alreadyDetail: '直接去看给你的活吧。',
  goHome: '去找活',
  notPresent: '登记好了。报到没成，再扫一下雨棚下的码就行。',
  speech: '点一点你会干的活，再点最下面的“用手机号登记”，就好了。不收钱，也不用身份证。',
} as const
