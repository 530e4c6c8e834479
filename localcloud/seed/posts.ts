/** The posts of the demonstration: what is offered by whom, where, from when to when, and for how much. */
import type { SentInput } from '@/contract/actions'

type Fields = Omit<SentInput<'gigs.postGig'>['gig'], 'workOn' | 'kind' | 'marketId' | 'place'>

interface Site {
  readonly marketId: string
  readonly place: SentInput<'gigs.postGig'>['gig']['place']
}

export interface Post {
  /** Names the post in its key; never shown. */
  readonly name: string
  readonly employerId: string
  readonly site: Site
  readonly fields: Fields
  readonly isPaidIn?: boolean
  /** Otherwise today, as long as there is still time to get there. */
  readonly isTomorrow?: boolean
}

const hours = (from: number, to: number, breakHours = 0) => ({
  startMinute: from * 60,
  endMinute: to * 60,
  breakMinutes: breakHours * 60,
})

const perHour = (yuanPerHour: number) => ({ payUnit: 'hour', payRateFen: yuanPerHour * 100 }) as const
const perDay = (yuanPerDay: number) => ({ payUnit: 'day', payRateFen: yuanPerDay * 100 }) as const
const throughWechat = { fundsModel: 'reference', hiring: 'instant' } as const
const byChoice = { fundsModel: 'reference', hiring: 'choose' } as const

const sites = {
  logistics: {
    marketId: 'decheng',
    place: {
      address: '德城区物流大道 18 号德通物流园',
      meetingPoint: '东门保安室',
      latitude: 37.4662,
      longitude: 116.3329,
    },
  },
  home: {
    marketId: 'decheng',
    place: { address: '德城区新湖街道御景苑', latitude: 37.4528, longitude: 116.3071 },
  },
  oldTown: {
    marketId: 'decheng',
    place: { address: '德城区解放中大道 201 号', latitude: 37.4487, longitude: 116.2893 },
  },
  newDistrict: {
    marketId: 'tianqu',
    place: { address: '天衢新区东风东路 66 号院', latitude: 37.4405, longitude: 116.3726 },
  },
  greenhouse: {
    marketId: 'qihe',
    place: {
      address: '齐河县安头乡大棚园区',
      meetingPoint: '齐河零工市场门口 6:20 发车',
      latitude: 36.8217,
      longitude: 116.7012,
    },
  },
  restaurant: {
    marketId: 'lingcheng',
    place: { address: '陵城区陵州路 52 号', latitude: 37.3361, longitude: 116.5748 },
  },
} as const satisfies Record<string, Site>

export const posts: readonly Post[] = [
  {
    ...{ name: 'loader', employerId: 'jia-wenhua', site: sites.logistics, isPaidIn: true },
    fields: {
      ...{ trade: 'loader', headcount: 6, meals: true, ...hours(8, 17, 1), ...perHour(25), ...throughWechat },
      content: '卸家电货柜，两人一组，有叉车配合',
      protection: '劳保手套、防砸鞋现场发',
      hazards: '重物，单件不超过 40 公斤',
    },
  },
  {
    ...{ name: 'sorter', employerId: 'jia-wenhua', site: sites.logistics, isPaidIn: true },
    fields: {
      ...{ trade: 'sorter', headcount: 8, meals: true, ...hours(18, 23), ...perHour(24), ...throughWechat },
      content: '晚班快件分拣，扫码、贴标、装笼',
      protection: '手套、口罩，通道有照明',
    },
  },
  {
    ...{ name: 'tally', employerId: 'jia-wenhua', site: sites.logistics, isTomorrow: true },
    fields: {
      ...{ trade: 'tally', headcount: 2, meals: true, ...hours(8, 17, 1), ...perHour(23), ...byChoice },
      content: '仓库理货盘点，会用扫码枪的优先',
      protection: '手套、工作马甲',
    },
  },
  {
    ...{ name: 'housekeeper', employerId: 'xie-minghui', site: sites.home },
    fields: {
      ...{ trade: 'housekeeper', headcount: 1, meals: false, ...hours(14, 18), ...perHour(35) },
      ...{ fundsModel: 'recorded', hiring: 'instant' },
      content: '三室两厅大扫除，擦窗、拖地、收拾厨房',
      protection: '手套和清洁用品家里都有，外窗不用擦',
    },
  },
  {
    ...{ name: 'maternity', employerId: 'xie-minghui', site: sites.home, isTomorrow: true },
    fields: {
      ...{ trade: 'maternity', headcount: 1, meals: true, ...hours(9, 17, 1), ...perDay(280), ...byChoice },
      content: '白天帮忙带三个月的宝宝，做一顿午饭',
      conditions: '带过六个月以内的孩子',
      protection: '家里有消毒柜和洗手液',
    },
  },
  {
    ...{ name: 'decorator', employerId: 'dong-zhenhua', site: sites.newDistrict, isPaidIn: true },
    fields: {
      ...{ trade: 'decorator', headcount: 2, meals: false, ...hours(8, 17, 1), ...perDay(280) },
      ...throughWechat,
      content: '两居室刷乳胶漆，墙面已经打磨好',
      protection: '防尘口罩、护目镜、人字梯',
    },
  },
  {
    ...{ name: 'mason', employerId: 'dong-zhenhua', site: sites.oldTown, isPaidIn: true, isTomorrow: true },
    fields: {
      ...{ trade: 'mason', headcount: 3, meals: true, ...hours(7, 17, 2), ...perDay(320), ...throughWechat },
      content: '门面房砌隔墙，砖和砂浆都到位',
      protection: '安全帽、手套、防尘口罩',
    },
  },
  {
    ...{ name: 'mover', employerId: 'dong-zhenhua', site: sites.oldTown },
    fields: {
      ...{ trade: 'mover', headcount: 2, meals: false, ...hours(13, 17), ...perHour(30), ...throughWechat },
      content: '旧家具从三楼搬下来装车，没有电梯',
      protection: '手套、护腰带，有小推车',
      hazards: '楼道窄，两人抬',
    },
  },
  {
    ...{ name: 'orchard', employerId: 'pan-yuqin', site: sites.greenhouse, isPaidIn: true, isTomorrow: true },
    fields: {
      ...{ trade: 'orchard', headcount: 10, meals: true, ...hours(7, 16, 1), ...perDay(200) },
      ...throughWechat,
      content: '大棚摘西红柿，按大小装筐',
      protection: '手套、水靴，棚里有通风',
    },
  },
  {
    ...{ name: 'packer', employerId: 'pan-yuqin', site: sites.greenhouse },
    fields: {
      ...{ trade: 'packer', headcount: 6, meals: true, ...hours(13, 18), ...perHour(23), ...throughWechat },
      content: '蔬菜称重、套袋、贴标签，坐着干',
      protection: '手套、围裙、发帽',
    },
  },
  {
    ...{ name: 'farmhand', employerId: 'pan-yuqin', site: sites.greenhouse, isTomorrow: true },
    fields: {
      ...{ trade: 'farmhand', headcount: 5, meals: true, ...hours(7, 16, 1), ...perDay(190), ...byChoice },
      content: '收白菜、捆菜、装车，人多一起干',
      protection: '手套、水靴',
    },
  },
  {
    ...{ name: 'waiter', employerId: 'yuan-shuai', site: sites.restaurant, isTomorrow: true },
    fields: {
      ...{ trade: 'waiter', headcount: 2, meals: true, ...hours(10, 14), ...perHour(23), ...throughWechat },
      content: '中午传菜、收台，管一顿饭',
      conditions: '有健康证',
      protection: '防滑鞋、围裙',
    },
  },
  {
    ...{ name: 'kitchen', employerId: 'yuan-shuai', site: sites.restaurant },
    fields: {
      ...{ trade: 'kitchen', headcount: 1, meals: true, ...hours(16, 21), ...perHour(24), ...throughWechat },
      content: '后厨洗菜、切配、洗碗',
      protection: '防滑鞋、防水围裙、手套',
    },
  },
  {
    ...{ name: 'cleaner', employerId: 'yuan-shuai', site: sites.restaurant, isTomorrow: true },
    fields: {
      ...{ trade: 'cleaner', headcount: 1, meals: false, ...hours(8, 11), ...perHour(24), ...throughWechat },
      content: '店里开门前大扫除，擦玻璃、拖地',
      protection: '手套、防滑鞋',
    },
  },
  {
    ...{ name: 'flagged', employerId: 'jia-wenhua', site: sites.logistics, isTomorrow: true },
    fields: {
      ...{ trade: 'tally', headcount: 4, meals: true, ...hours(8, 17, 1), ...perHour(26), ...throughWechat },
      content: '仓库理货，来了先交工服押金 100 元，走时退',
      protection: '手套、工作马甲',
    },
  },
]

/** What was worked yesterday, for two gigs that a day later are history. */
export const yesterdaysPosts = {
  loader: {
    ...{ name: 'yesterday-loader', employerId: 'jia-wenhua', site: sites.logistics },
    fields: {
      ...{ trade: 'loader', headcount: 2, meals: true, ...hours(8, 16, 1), ...perHour(25), ...throughWechat },
      content: '装车发货，家电和日用品',
      protection: '劳保手套、防砸鞋现场发',
    },
  },
  orchard: {
    ...{ name: 'yesterday-orchard', employerId: 'pan-yuqin', site: sites.greenhouse },
    fields: {
      ...{
        trade: 'orchard',
        headcount: 1,
        meals: true,
        ...hours(8, 16, 1),
        ...perDay(200),
        ...throughWechat,
      },
      content: '大棚摘黄瓜，装筐过秤',
      protection: '手套、水靴',
    },
  },
} as const satisfies Record<string, Post>
