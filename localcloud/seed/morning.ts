/**
 * The present morning: posts are out, money lies ready for some of them, and people stand under the roofs.
 */
import { registeredWorkers } from './citizens'
import { handOf } from './hand'
import type { SeedStep, SeedTools } from './index'
import { payIn, postGig } from './posting'
import { posts, type Post } from './posts'

/** Who works at a window of their own market shows its code; the city's staff show the others. */
const staffOf: Readonly<Record<string, string>> = { lingcheng: 'shen-jun', qihe: 'tian-yuan' }

async function arrive(tools: SeedTools, { personId, marketId }: (typeof registeredWorkers)[number]) {
  const staff = handOf(tools, staffOf[marketId] ?? 'cui-xiuying')
  const { scene } = await staff.does('markets.issueMarketCode', { marketId })
  await handOf(tools, personId).does('markets.markPresent', { code: scene }, String(tools.opensAt))
}

/** Who works already today or tomorrow stands nowhere. */
async function offer(tools: SeedTools, post: Post): Promise<void> {
  const gigId = await postGig(tools, post)
  if (post.isPaidIn) await payIn(tools, post, gigId)
}

/**
 * The operator's own money at WeChat: wages go out the same day, what employers pay in settles a day later.
 */
const operatingMoney = { account: 'operation', amountFen: 100_000_000, voucher: 'demonstration' }

export const operatingMoneyStep: SeedStep = {
  name: '运营账户备好 100 万元',
  run: (tools) => tools.playPayment('top-up', operatingMoney),
}

export const postsStep: SeedStep = {
  name: `今天：发布 ${posts.length} 个活，${posts.filter(({ isPaidIn }) => isPaidIn).length} 个钱已到位`,
  async run(tools) {
    await tools.moveTo(tools.opensAt)
    await Promise.all(posts.map((post) => offer(tools, post)))
  },
}

export const presenceStep: SeedStep = {
  name: `${registeredWorkers.length} 位零工在市场等活`,
  run: async (tools) => {
    await Promise.all(registeredWorkers.map((worker) => arrive(tools, worker)))
  },
}
