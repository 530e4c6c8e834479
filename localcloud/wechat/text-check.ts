/**
 * Plays WeChat's text check (msgSecCheck 2.0) with a short list of words: passed, to be reviewed, or risky.
 */

/** Words no gig may carry: fraud, gambling, usury, and asking workers for money. */
const riskyWords = ['赌博', '刷单', '裸贷', '高利贷', '代孕', '枪支', '毒品', '办假证', '卖淫']
const reviewWords = ['押金', '保证金', '培训费', '中介费', '身份证扣押', '日结高薪', '加微信', '陪酒']

export interface TextVerdict {
  readonly suggest: 'pass' | 'review' | 'risky'
  /** WeChat's label: 100 normal, 20002 sexual, 20006 crime, 20013 other; only the coarse ones are played. */
  readonly label: number
  readonly keyword: string
}

export function checkText(text: string): TextVerdict {
  const risky = riskyWords.find((word) => text.includes(word))
  if (risky !== undefined) return { suggest: 'risky', label: 20006, keyword: risky }
  const review = reviewWords.find((word) => text.includes(word))
  if (review !== undefined) return { suggest: 'review', label: 21000, keyword: review }
  return { suggest: 'pass', label: 100, keyword: '' }
}
