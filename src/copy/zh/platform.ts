/** What the platform says where WeChat would speak by itself. */
export const platformWords = {
  demo: '演示：没有真的钱在动。',
  cashier: '微信支付（演示）',
  payNow: '付款',
  notNow: '先不付',
  receive: '收款到零钱（演示）',
  receiveNow: '收下',
  receiveLater: '等会儿再收',
  scan: '扫一扫（演示）',
  scanHow: '这里没有镜头。把二维码上的内容粘贴过来，或输入码上的字。',
  scanned: '码上的内容',
  use: '用这个',
  cancel: '不扫了',
  signInFirst: '还没选是谁在用这部手机。',
  phone: '用微信里的手机号',
} as const
