/** What a worker reads about receiving wages without a tap: what they agree to, and how to take it back. */
export const receivingWords = {
  title: '工钱自动到账',
  what: '同意以后会怎样',
  whatLines: [
    '工钱发出就到你的微信零钱，不用每次点“收款”。',
    '只收工钱，只进不出：谁也不能从你的零钱里拿钱。',
    '不同意也一样，工钱来了点一下就收到。',
  ],
  back: '想停就停',
  backLines: [
    '在这里点“停掉”，马上生效。',
    '在微信支付里也能停，停了我们马上知道。',
    '停了以后，没到的工钱一分不少，改成你点收款。',
  ],
  agree: '去微信里同意',
  goOn: '接着去同意',
  end: '停掉，以后我自己点',
  inForce: '已经开着',
  inForceSince: (when: string) => `${when}同意的`,
  off: '现在没开：工钱来了你点一下收款',
  waiting: '还差一步：在微信的页面上点同意',
  ended: '已经停了：工钱来了你点一下收款',
  notYet: '没有同意，什么都没变。',
  entry: '工钱自动到账',
} as const
