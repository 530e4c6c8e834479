/**
 * Who has registered before the morning: workers with their trades and markets, employers with their papers.
 */
import type { SentInput } from '@/contract/actions'
import type { TradeKey } from '@/policies/trades'

interface RegisteredWorker {
  readonly personId: string
  readonly trades: readonly TradeKey[]
  readonly marketId: string
  readonly elderMode?: boolean
}

const worker = (personId: string, marketId: string, ...trades: TradeKey[]): RegisteredWorker => ({
  personId,
  marketId,
  trades,
})

/** Everybody else of the chooser meets the app for the first time. */
export const registeredWorkers: readonly RegisteredWorker[] = [
  worker('wang-jianguo', 'decheng', 'mason', 'loader'),
  { ...worker('li-guirong', 'decheng', 'cleaner', 'housekeeper'), elderMode: true },
  worker('zhou-dayong', 'decheng', 'loader', 'mover'),
  worker('sun-lili', 'decheng', 'waiter', 'sorter', 'tally'),
  worker('luo-zhiqiang', 'decheng', 'plumber', 'mover'),
  worker('zhu-haitao', 'tianqu', 'decorator'),
  worker('ma-guoqiang', 'tianqu', 'decorator', 'mason'),
  worker('chen-xiumei', 'qihe', 'maternity', 'housekeeper'),
  worker('hu-yufen', 'qihe', 'orchard', 'packer', 'farmhand'),
  worker('wu-shuzhen', 'qihe', 'packer', 'sorter'),
  worker('zhao-hongwei', 'lingcheng', 'formwork', 'furniture'),
  worker('xu-chunyan', 'lingcheng', 'sewing', 'kitchen'),
]

type Papers = Pick<
  SentInput<'accounts.submitUnit'>,
  'name' | 'creditCode' | 'kind' | 'legalRepresentative' | 'address'
>

interface RegisteredEmployer {
  readonly personId: string
  /** Null for a household. */
  readonly unit: (Papers & { readonly isVerified: boolean }) | null
}

export const registeredEmployers: readonly RegisteredEmployer[] = [
  { personId: 'xie-minghui', unit: null },
  {
    personId: 'jia-wenhua',
    unit: {
      name: '德州德通物流园有限公司',
      creditCode: '91371402MA3DTWLY0X',
      kind: 'company',
      legalRepresentative: '贾文华',
      address: '德州市德城区物流大道 18 号',
      isVerified: true,
    },
  },
  {
    personId: 'dong-zhenhua',
    unit: {
      name: '德州鸿图装饰工程有限公司',
      creditCode: '91371402MA3HT0010E',
      kind: 'company',
      legalRepresentative: '董振华',
      address: '德州市天衢新区东风东路 66 号',
      isVerified: true,
    },
  },
  {
    personId: 'pan-yuqin',
    unit: {
      name: '齐河县黄河果蔬专业合作社',
      creditCode: '93371425MA3GP0020R',
      kind: 'company',
      legalRepresentative: '潘玉琴',
      address: '德州市齐河县安头乡大棚园区',
      isVerified: true,
    },
  },
  {
    personId: 'yuan-shuai',
    unit: {
      name: '陵城区袁家小馆',
      creditCode: '92371403MA3XF0040N',
      kind: 'soleTrader',
      legalRepresentative: '袁帅',
      address: '德州市陵城区陵州路 52 号',
      isVerified: true,
    },
  },
  {
    personId: 'jiang-hailong',
    unit: {
      name: '禹城海龙服装厂',
      creditCode: '91371482MA3FC0030T',
      kind: 'company',
      legalRepresentative: '蒋海龙',
      address: '德州市禹城市开拓路 9 号',
      isVerified: false,
    },
  },
]
