/**
 * The fifty trades (工种) of a gig market: what each is called, is paid by, must show, and may not ask of
 * minors.
 */
import { must } from '../domain/policy/must'

export type TradeGroup =
  | 'housing'
  | 'drains'
  | 'appliances'
  | 'cleaning'
  | 'errands'
  | 'care'
  | 'moving'
  | 'site'
  | 'farm'
  | 'factory'
  | 'service'

export type PayUnitName = 'hour' | 'day' | 'piece'
type UnitText = PayUnitName | 'hour/day' | 'hour/piece' | 'day/piece' | 'hour/day/piece'

/** Certificates that the window can enter, and that a trade or a part of a crew may ask for. */
export const certificateKeys = [
  'health',
  'driving',
  'rideHailing',
  'liftTruck',
  'excavator',
  'scaffolding',
  'heightWork',
  'lowVoltage',
  'welding',
  'cooling',
  'guard',
  'farmMachine',
] as const
export type CertificateKey = (typeof certificateKeys)[number]

/** `limits`: open to 16- and 17-year-olds without what the tags name. */
export type MinorRule = 'allowed' | 'limits' | 'forbidden'
export type MinorTag =
  | 'load'
  | 'height'
  | 'night'
  | 'traffic'
  | 'toxic'
  | 'electricity'
  | 'machine'
  | 'heat'
  | 'posture'
  | 'entertainment'
  | 'infection'
  | 'intensity'
  | 'confined'
  | 'public'

/**
 * Columns: key · name · short name · group · pay units · what a piece is · certificates without which nobody
 * may do it · minors · why.
 */
type Row = readonly [
  string,
  string,
  string,
  TradeGroup,
  UnitText,
  string,
  readonly CertificateKey[],
  MinorRule,
  readonly MinorTag[],
]

const table = [
  ['loader', '装卸搬运工', '装卸', 'moving', 'hour/piece', '吨', [], 'limits', ['load']],
  ['mover', '搬家工', '搬家', 'moving', 'hour/piece', '单', [], 'limits', ['load']],
  ['sorter', '快件处理员（分拣）', '分拣', 'factory', 'hour/piece', '件', [], 'limits', ['night']],
  ['courier', '快递员', '快递', 'errands', 'piece', '件', [], 'limits', ['traffic']],
  ['rider', '网约配送员', '配送', 'errands', 'piece', '单', ['health'], 'forbidden', ['traffic']],
  ['tally', '理货员', '理货', 'factory', 'hour', '', [], 'allowed', []],
  ['storekeeper', '仓储管理员', '仓管', 'factory', 'day', '', [], 'allowed', []],
  ['truckDriver', '货运司机', '货运', 'moving', 'day/piece', '趟', ['driving'], 'forbidden', ['traffic']],
  [
    'rideHailing',
    '网约车驾驶员',
    '网约车',
    'errands',
    'piece',
    '单',
    ['rideHailing'],
    'forbidden',
    ['traffic'],
  ],
  ['liftTruck', '叉车操作工', '叉车', 'factory', 'hour/day', '', ['liftTruck'], 'forbidden', ['machine']],
  ['excavator', '挖掘机操作工', '挖掘机', 'site', 'hour/day', '', ['excavator'], 'forbidden', ['machine']],
  ['mason', '砌筑工（瓦工）', '瓦工', 'site', 'day/piece', '立方米', [], 'limits', ['height', 'load']],
  ['concrete', '混凝土工', '混凝土', 'site', 'day', '', [], 'limits', ['load', 'machine']],
  ['rebar', '钢筋工', '钢筋', 'site', 'day/piece', '吨', [], 'limits', ['height', 'load']],
  ['scaffolder', '架子工', '架子工', 'site', 'day', '', ['scaffolding'], 'forbidden', ['height']],
  ['formwork', '模板木工', '木工', 'site', 'day/piece', '平方米', [], 'limits', ['height', 'machine']],
  ['ruralBuilder', '乡村建设工匠', '乡建', 'site', 'day', '', [], 'limits', ['height', 'load']],
  ['waterproof', '防水工', '防水', 'housing', 'day/piece', '平方米', [], 'forbidden', ['toxic']],
  ['decorator', '装饰装修工', '装修', 'housing', 'day/piece', '平方米', [], 'limits', ['toxic', 'height']],
  [
    'windows',
    '门窗安装工',
    '门窗',
    'housing',
    'day/piece',
    '平方米',
    ['heightWork'],
    'forbidden',
    ['height'],
  ],
  ['plumber', '管工（水暖）', '水暖', 'housing', 'day/piece', '单', [], 'limits', ['load']],
  ['wiring', '电气设备安装工', '电气', 'site', 'day', '', ['lowVoltage'], 'forbidden', ['electricity']],
  ['electrician', '电工', '电工', 'housing', 'day/piece', '单', ['lowVoltage'], 'forbidden', ['electricity']],
  ['welder', '焊工', '焊工', 'site', 'day', '', ['welding'], 'forbidden', ['heat', 'toxic']],
  ['fitter', '机械设备安装工', '装机', 'factory', 'day', '', [], 'limits', ['load', 'machine']],
  [
    'cooling',
    '空调制冷维修',
    '空调',
    'appliances',
    'piece',
    '台',
    ['cooling', 'heightWork'],
    'forbidden',
    ['height'],
  ],
  ['facade', '外墙清洗', '外墙', 'cleaning', 'day/piece', '平方米', ['heightWork'], 'forbidden', ['height']],
  ['drains', '管道疏通', '疏通', 'drains', 'piece', '单', [], 'forbidden', ['confined']],
  ['appliances', '家电维修', '家电', 'appliances', 'piece', '台', [], 'forbidden', ['electricity']],
  ['furniture', '家具安装', '家具', 'housing', 'piece', '件', [], 'allowed', []],
  ['housekeeper', '家政服务员', '家政', 'cleaning', 'hour/piece', '次', [], 'allowed', []],
  ['cleaner', '保洁员', '保洁', 'cleaning', 'hour/day', '', [], 'allowed', []],
  ['elderCare', '养老护理员', '养老', 'care', 'day', '', ['health'], 'forbidden', ['load', 'infection']],
  ['maternity', '母婴护理（月嫂）', '月嫂', 'care', 'day', '', ['health'], 'forbidden', ['night']],
  ['ward', '病患陪护', '陪护', 'care', 'day', '', ['health'], 'forbidden', ['night', 'infection']],
  ['waiter', '餐厅服务员', '服务员', 'service', 'hour', '', ['health'], 'limits', ['entertainment']],
  ['kitchen', '后厨帮工', '后厨', 'service', 'hour/day', '', ['health'], 'limits', ['heat', 'load']],
  ['cook', '中式烹调师', '厨师', 'service', 'day', '', ['health'], 'forbidden', ['heat']],
  ['sales', '商品营业员', '促销', 'service', 'hour/day', '', [], 'allowed', []],
  ['guard', '保安员', '保安', 'service', 'day', '', ['guard'], 'forbidden', ['public']],
  ['event', '会展活动搭建', '搭建', 'service', 'day', '', [], 'forbidden', ['height']],
  ['farmhand', '农艺工（种收）', '农活', 'farm', 'day/piece', '亩', [], 'limits', ['toxic']],
  ['orchard', '园艺工（采摘）', '采摘', 'farm', 'day/piece', '公斤', [], 'allowed', []],
  ['farmMachine', '农机驾驶员', '农机', 'farm', 'piece', '亩', ['farmMachine'], 'forbidden', ['machine']],
  ['plantProtection', '农作物植保员', '植保', 'farm', 'piece', '亩', [], 'forbidden', ['toxic']],
  ['gardener', '园林绿化工', '绿化', 'farm', 'day', '', [], 'limits', ['machine', 'load']],
  ['sewing', '缝纫工', '缝纫', 'factory', 'piece', '件', [], 'allowed', []],
  ['packer', '流水线包装工', '包装', 'factory', 'hour/piece', '件', [], 'limits', ['posture']],
  ['livestream', '互联网营销师', '直播', 'service', 'hour/piece', '场', [], 'limits', ['night']],
  ['leaflets', '派发问卷', '派发', 'service', 'hour', '', [], 'allowed', []],
] as const satisfies readonly Row[]

export type TradeKey = (typeof table)[number][0]

export interface Trade {
  readonly key: TradeKey
  /** Full name, as an official table would print it. */
  readonly name: string
  /** At most four characters, for a button. */
  readonly shortName: string
  readonly group: TradeGroup
  readonly units: readonly PayUnitName[]
  /** What one piece is (吨, 单, 亩); empty when the trade is not paid by the piece. */
  readonly pieceName: string
  readonly certificates: readonly CertificateKey[]
  readonly minors: MinorRule
  readonly minorTags: readonly MinorTag[]
}

const payUnits: readonly PayUnitName[] = ['hour', 'day', 'piece']

function readRow(row: (typeof table)[number]): Trade {
  const [key, name, shortName, group, unitText, pieceName, certificates, minors, minorTags] = row
  const units = payUnits.filter((unit) => unitText.split('/').includes(unit))
  return { key, name, shortName, group, units, pieceName, certificates, minors, minorTags }
}

export const trades: readonly Trade[] = table.map(readRow)

export const tradeKeys: readonly TradeKey[] = table.map(([key]) => key)

const tradesByKey: ReadonlyMap<TradeKey, Trade> = new Map(trades.map((trade) => [trade.key, trade]))

/** The trade of a key. */
export function tradeOf(key: TradeKey): Trade {
  const trade = tradesByKey.get(key)
  must(trade !== undefined, `trade ${key} is one of the fifty`)
  return trade
}
