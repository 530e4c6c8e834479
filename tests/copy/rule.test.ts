/** Quoting a rule the way people quote statutes. */
import { ruleWords } from '@/copy/zh/rule'

describe('where a rule is written', () => {
  it.each([
    ['a statute', '劳动保障监察条例', '第九条', '《劳动保障监察条例》第九条'],
    ['a title that has its marks', '《劳动合同法》', '第七十二条', '《劳动合同法》第七十二条'],
    [
      'a title inside a title',
      '关于实施《劳动保障监察条例》若干规定',
      '第十八条',
      '《关于实施〈劳动保障监察条例〉若干规定》第十八条',
    ],
    ['a rule of the house', '平台规则', 'D-07', '平台规则 D-07'],
    ['a rule of the house with a note for its keepers', '平台规则', 'D-07 silent hours', '平台规则 D-07'],
    ['a notice that the house has numbered', '最低工资的通知', 'D-04 第三档', '《最低工资的通知》第三档'],
    ['one that has only the number', '退休年龄的办法', 'E-03', '《退休年龄的办法》'],
    ['invented data', '演示数据：保险产品', 'E-11', '演示数据：保险产品 E-11'],
  ])('%s', (_case, title, article, said) => {
    expect(ruleWords({ title, article })).toBe(said)
  })
})
