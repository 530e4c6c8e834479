/**
 * The markets of the demonstration city: one in each county-level division of Dezhou and in Tianqu New Area,
 * invented.
 */

export interface MarketFacilities {
  readonly shelter: boolean
  readonly shade: boolean
  /** Places for short-time parking (即停即走); 0 when there are none. */
  readonly parkingPlaces: number
  readonly water: boolean
  readonly toilet: boolean
  readonly charging: boolean
}

export interface Market {
  readonly marketId: string
  readonly name: string
  /** County-level division, such as 德城区. */
  readonly division: string
  readonly kind: 'comprehensive' | 'industry' | 'station'
  readonly address: string
  readonly latitude: number
  readonly longitude: number
  readonly opensMinute: number
  readonly closesMinute: number
  readonly phone: string
  readonly complaintPhone: string
  readonly supervisingBody: string
  readonly facilities: MarketFacilities
  /** True while the place is invented; no real market may be shown with it. */
  readonly demonstration: boolean
}

type Place = Omit<
  Market,
  'opensMinute' | 'closesMinute' | 'complaintPhone' | 'facilities' | 'demonstration'
> & {
  readonly parkingPlaces: number
}

/**
 * Markets work from before dawn (04:00) until the afternoon; a station keeps the hours of the service hall.
 */
const hoursOf = (kind: Market['kind']) =>
  kind === 'station' ? { opensMinute: 300, closesMinute: 1_020 } : { opensMinute: 240, closesMinute: 1_080 }

const market = ({ parkingPlaces, ...place }: Place): Market => ({
  ...place,
  ...hoursOf(place.kind),
  complaintPhone: '12333',
  facilities: {
    shelter: true,
    shade: true,
    parkingPlaces,
    water: true,
    toilet: place.kind !== 'station',
    charging: place.kind !== 'industry',
  },
  demonstration: true,
})

export const markets: readonly Market[] = [
  market({
    marketId: 'decheng',
    name: '德城零工市场',
    division: '德城区',
    kind: 'comprehensive',
    address: '德州市德城区天衢中路与东方红路交汇处西南侧',
    latitude: 37.4513,
    longitude: 116.2995,
    phone: '0534-0000001',
    supervisingBody: '德城区人力资源和社会保障部门',
    parkingPlaces: 60,
  }),
  market({
    marketId: 'lingcheng',
    name: '陵城零工市场',
    division: '陵城区',
    kind: 'comprehensive',
    address: '德州市陵城区陵州路与政府街交汇处东侧',
    latitude: 37.3357,
    longitude: 116.5763,
    phone: '0534-0000002',
    supervisingBody: '陵城区人力资源和社会保障部门',
    parkingPlaces: 40,
  }),
  market({
    marketId: 'ningjin',
    name: '宁津零工市场',
    division: '宁津县',
    kind: 'industry',
    address: '德州市宁津县阳光大街家具产业园南门',
    latitude: 37.6523,
    longitude: 116.8003,
    phone: '0534-0000003',
    supervisingBody: '宁津县人力资源和社会保障部门',
    parkingPlaces: 30,
  }),
  market({
    marketId: 'qingyun',
    name: '庆云零工市场',
    division: '庆云县',
    kind: 'station',
    address: '德州市庆云县中心街与渤海路交汇处北侧',
    latitude: 37.7753,
    longitude: 117.385,
    phone: '0534-0000004',
    supervisingBody: '庆云县人力资源和社会保障部门',
    parkingPlaces: 20,
  }),
  market({
    marketId: 'linyi',
    name: '临邑零工市场',
    division: '临邑县',
    kind: 'comprehensive',
    address: '德州市临邑县迎曦大街与犁城大道交汇处',
    latitude: 37.1898,
    longitude: 116.8666,
    phone: '0534-0000005',
    supervisingBody: '临邑县人力资源和社会保障部门',
    parkingPlaces: 36,
  }),
  market({
    marketId: 'qihe',
    name: '齐河零工市场',
    division: '齐河县',
    kind: 'comprehensive',
    address: '德州市齐河县晏城街道迎宾路中段',
    latitude: 36.7841,
    longitude: 116.7628,
    phone: '0534-0000006',
    supervisingBody: '齐河县人力资源和社会保障部门',
    parkingPlaces: 50,
  }),
  market({
    marketId: 'pingyuan',
    name: '平原零工市场',
    division: '平原县',
    kind: 'station',
    address: '德州市平原县平安大街与千佛塔路交汇处',
    latitude: 37.1653,
    longitude: 116.4341,
    phone: '0534-0000007',
    supervisingBody: '平原县人力资源和社会保障部门',
    parkingPlaces: 24,
  }),
  market({
    marketId: 'xiajin',
    name: '夏津零工市场',
    division: '夏津县',
    kind: 'industry',
    address: '德州市夏津县银城路纺织园区西侧',
    latitude: 36.9484,
    longitude: 116.0017,
    phone: '0534-0000008',
    supervisingBody: '夏津县人力资源和社会保障部门',
    parkingPlaces: 24,
  }),
  market({
    marketId: 'wucheng',
    name: '武城零工市场',
    division: '武城县',
    kind: 'station',
    address: '德州市武城县振华街与向阳路交汇处',
    latitude: 37.2133,
    longitude: 116.0693,
    phone: '0534-0000009',
    supervisingBody: '武城县人力资源和社会保障部门',
    parkingPlaces: 20,
  }),
  market({
    marketId: 'leling',
    name: '乐陵零工市场',
    division: '乐陵市',
    kind: 'comprehensive',
    address: '德州市乐陵市兴隆大街与枣城路交汇处',
    latitude: 37.7299,
    longitude: 117.2316,
    phone: '0534-0000010',
    supervisingBody: '乐陵市人力资源和社会保障部门',
    parkingPlaces: 36,
  }),
  market({
    marketId: 'yucheng',
    name: '禹城零工市场',
    division: '禹城市',
    kind: 'comprehensive',
    address: '德州市禹城市行政街与解放路交汇处南侧',
    latitude: 36.9339,
    longitude: 116.6384,
    phone: '0534-0000011',
    supervisingBody: '禹城市人力资源和社会保障部门',
    parkingPlaces: 40,
  }),
  market({
    marketId: 'tianqu',
    name: '天衢新区零工驿站',
    division: '天衢新区',
    kind: 'station',
    address: '德州市天衢新区康博大道人力资源产业园一层',
    latitude: 37.456,
    longitude: 116.37,
    phone: '0534-0000012',
    supervisingBody: '天衢新区人力资源和社会保障部门',
    parkingPlaces: 48,
  }),
]

/** The market of an id, or undefined when nobody runs one under it. */
export const marketOf = (marketId: string): Market | undefined =>
  markets.find((candidate) => candidate.marketId === marketId)
