/** The public check of a pay slip, and the taps that bring a paper: said to whoever holds it. */

export const verifyWords = {
  title: '核对工资清单',
  lead: '看纸上写的和这里是不是一样。',
  genuine: '是真的',
  genuineDetail: '这张工资清单是零工市场出具的。下面是现在的记录，和纸上逐项对一对。',
  forged: '查不到这张工资清单',
  forgedDetail: '核对码不对，或者不是零工市场出具的。别凭这张纸付钱、签字。拿着它到市场窗口问。',
  missing: '请扫工资清单上的码',
  missingDetail: '码在纸的下面。也可以把“核对码”后面的字输进来。',
  code: '核对码',
  check: '核对',
  worker: '工人',
  employer: '雇主',
  workOn: '哪天的工',
  gross: '应发',
  deduction: '扣除',
  net: '实发',
  netDue: '扣除后应付',
  netWithdrawn: '核定不补，不再支付',
  state: '现在',
  paidAt: '到账时间',
  differs: '对不上？以这里为准。金额、日期或名字不一样，请拍下来，打 12333。',
} as const

export const paperWayWords = {
  slip: '存成文件（PDF），可以打印',
  gigSheet: '这个活的工资台账（表格）',
  gigPaper: '这个活的工资台账（PDF）',
  monthSheet: '本月全部工资台账（表格）',
  making: '正在做，请等一下',
} as const

/** What is said when a paper came, or did not; what was refused is said by its own words. */
export const printedWords: Readonly<Record<'opened' | 'failed' | 'refused' | 'busy', string | undefined>> = {
  opened: '做好了',
  failed: '文件做好了，但这部手机打不开。换一部手机或电脑再试',
  refused: undefined,
  busy: paperWayWords.making,
}
