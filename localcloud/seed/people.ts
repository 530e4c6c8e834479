/**
 * The people of the demonstration city: none of them exists; names, numbers and telephones are made up and
 * check.
 */
import { crowd } from './crowd'
import { identityNumber } from './identity-number'
import { openidOf, type Person, type RoleHint } from './person'

export type { Person, RoleHint } from './person'

/** Divisions of Dezhou by their codes (GB/T 2260). */
export const counties = {
  decheng: '371402',
  lingcheng: '371403',
  ningjin: '371422',
  qingyun: '371423',
  linyi: '371424',
  qihe: '371425',
  pingyuan: '371426',
  xiajin: '371427',
  wucheng: '371428',
  leling: '371481',
  yucheng: '371482',
} as const

type Row = readonly [
  personId: string,
  name: string,
  gender: 'm' | 'f',
  bornOn: string,
  county: keyof typeof counties,
  about: string,
]

const workers: readonly Row[] = [
  ['wang-jianguo', '王建国', 'm', '1974-03-12', 'decheng', '瓦工,干了二十年'],
  ['li-guirong', '李桂荣', 'f', '1971-08-25', 'decheng', '保洁,用长辈版'],
  ['zhang-lei', '张磊', 'm', '1993-05-04', 'lingcheng', '装卸工,有力气'],
  ['liu-yang', '刘洋', 'm', '1998-11-19', 'decheng', '搬家、送货都干'],
  ['chen-xiumei', '陈秀梅', 'f', '1980-02-07', 'qihe', '月嫂,有证'],
  ['yang-bo', '杨波', 'm', '1987-09-30', 'yucheng', '电工,有低压证'],
  ['zhao-hongwei', '赵宏伟', 'm', '1969-12-01', 'pingyuan', '木工,五十六岁'],
  ['sun-lili', '孙丽丽', 'f', '1995-06-16', 'decheng', '餐饮服务员'],
  ['zhou-dayong', '周大勇', 'm', '1984-04-22', 'linyi', '叉车司机,有叉车证'],
  ['wu-shuzhen', '吴淑珍', 'f', '1976-10-08', 'wucheng', '分拣包装'],
  ['xu-chunyan', '徐春燕', 'f', '1989-03-27', 'leling', '缝纫工'],
  ['ma-guoqiang', '马国强', 'm', '1978-07-14', 'ningjin', '油漆工,班组带头人'],
  ['zhu-haitao', '朱海涛', 'm', '1991-01-23', 'ningjin', '油漆工,跟着马师傅'],
  ['hu-yufen', '胡玉芬', 'f', '1968-05-18', 'xiajin', '摘果子、择菜'],
  ['guo-ming', '郭明', 'm', '2000-09-09', 'decheng', '刚毕业,什么都想试'],
  ['lin-xiaoyu', '林小雨', 'f', '2003-04-11', 'decheng', '大学生,周末工'],
  ['gao-fengying', '高凤英', 'f', '1973-11-03', 'qingyun', '护工'],
  ['luo-zhiqiang', '罗志强', 'm', '1985-08-20', 'yucheng', '水暖工'],
  ['song-dashuai', '宋大帅', 'm', '2009-03-15', 'decheng', '十七岁,能干的活有限制'],
  ['tang-jing', '唐静', 'f', '2010-05-02', 'lingcheng', '十六岁,能干的活有限制'],
  ['han-xiaobao', '韩小宝', 'm', '2011-02-10', 'decheng', '十五岁,还不能打工'],
  ['feng-laocai', '冯老才', 'm', '1963-06-06', 'pingyuan', '六十三岁,还想干点轻活'],
  ['deng-cuilan', '邓翠兰', 'f', '1982-12-12', 'qihe', '家政,第一次用'],
  ['cao-weidong', '曹卫东', 'm', '1990-10-28', 'linyi', '架子工'],
]

const employers: readonly Row[] = [
  ['jia-wenhua', '贾文华', 'm', '1979-04-18', 'decheng', '德通物流园,常招装卸工'],
  ['xie-minghui', '谢明慧', 'f', '1986-07-07', 'decheng', '家里要保洁和月嫂'],
  ['dong-zhenhua', '董振华', 'm', '1972-02-26', 'decheng', '鸿图装饰,招油漆工、瓦工'],
  ['pan-yuqin', '潘玉琴', 'f', '1983-09-13', 'qihe', '果蔬合作社,按季招人'],
  ['yuan-shuai', '袁帅', 'm', '1992-01-05', 'lingcheng', '小饭馆,招服务员'],
  ['jiang-hailong', '蒋海龙', 'm', '1981-05-29', 'yucheng', '服装厂,招缝纫工'],
]

const staff: readonly Row[] = [
  ['cui-xiuying', '崔秀英', 'f', '1985-03-03', 'decheng', '德城区零工市场服务员'],
  ['shen-jun', '沈军', 'm', '1990-06-21', 'lingcheng', '陵城区零工市场服务员'],
  ['tian-yuan', '田园', 'f', '1994-10-10', 'qihe', '齐河县零工市场服务员'],
]

const officersEmployment: readonly Row[] = [
  ['fan-liping', '范丽萍', 'f', '1980-08-08', 'decheng', '就业服务,审补贴'],
  ['bai-chuan', '白川', 'm', '1988-12-24', 'decheng', '就业服务,管市场'],
]
const officersInspection: readonly Row[] = [
  ['shi-yongjun', '石永军', 'm', '1977-01-31', 'decheng', '劳动监察'],
  ['qin-lan', '秦岚', 'f', '1991-07-26', 'decheng', '劳动监察'],
]
const officersArbitration: readonly Row[] = [
  ['lu-zhengping', '鲁正平', 'm', '1975-09-17', 'decheng', '劳动人事争议仲裁'],
]
const officersFinance: readonly Row[] = [
  ['hou-minxia', '侯敏霞', 'f', '1984-02-14', 'decheng', '财务,管对账和放款'],
  ['meng-fei', '孟飞', 'm', '1989-11-11', 'decheng', '财务复核'],
]
const auditors: readonly Row[] = [['nie-guanghui', '聂光辉', 'm', '1970-10-01', 'decheng', '审计,只看不改']]

const colours = ['#0B5D4B', '#1D4E89', '#8A5A00', '#B4400F', '#565B66', '#6B3FA0'] as const

function faceOf(gender: 'm' | 'f', bornOn: string): string {
  const bornYear = Number(bornOn.slice(0, 4))
  const [young, grown, old] = gender === 'm' ? (['👦', '👨', '👴'] as const) : (['👧', '👩', '👵'] as const)
  if (bornYear >= 2008) return young
  return bornYear <= 1968 ? old : grown
}

function makePerson(row: Row, roleHint: RoleHint, index: number): Person {
  const [personId, name, gender, bornOn, county, about] = row
  const sequence = 2 * (20 + index) + (gender === 'm' ? 1 : 0)
  return {
    personId,
    openid: openidOf(personId),
    name,
    idNumber: identityNumber({ countyCode: counties[county], bornOn, sequence }),
    bornOn,
    // 190 0000 xxxx: not given to anyone.
    phone: `1900000${String(1000 + index * 7).padStart(4, '0')}`,
    face: faceOf(gender, bornOn),
    colour: colours[index % colours.length] ?? colours[0],
    roleHint,
    about,
  }
}

const groups: readonly (readonly [RoleHint, readonly Row[]])[] = [
  ['worker', workers],
  ['employer', employers],
  ['staff', staff],
  ['officer-employment', officersEmployment],
  ['officer-inspection', officersInspection],
  ['officer-arbitration', officersArbitration],
  ['officer-finance', officersFinance],
  ['auditor', auditors],
]

export const people: readonly Person[] = groups
  .flatMap(([roleHint, rows]) => rows.map((row) => ({ roleHint, row })))
  .map(({ roleHint, row }, index) => makePerson(row, roleHint, index))

/** Whom the registers know: those of the chooser and the crowd. */
export const everybody: readonly Person[] = [...people, ...crowd]

const byId = new Map(everybody.map((person) => [person.personId, person]))
const byOpenid = new Map(everybody.map((person) => [person.openid, person]))

export const personById = (personId: string): Person | undefined => byId.get(personId)
export const personByOpenid = (openid: string): Person | undefined => byOpenid.get(openid)
