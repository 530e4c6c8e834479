/** The demonstration page and the market codes it shows, which the markets function itself has signed. */
import * as v from 'valibot'
import type { FunctionHost } from '../functions/host'
import { jsonReply, type Route } from '../gateway/http'
import { staticFiles } from '../gateway/static-files'
import { people } from '../seed/people'

const listSchema = v.object({
  data: v.object({ markets: v.array(v.object({ marketId: v.string(), name: v.string() })) }),
})
const codeSchema = v.object({ data: v.object({ scene: v.string() }) })

interface MarketCode {
  readonly name: string
  readonly scene: string
}

export function demoRoutes(host: FunctionHost, demoFolder: string): readonly Route[] {
  /** Asks as staff of a market, who may print the codes of its shelters. */
  async function ask(action: string, input: object): Promise<unknown> {
    const clerk = people.find(({ roleHint }) => roleHint === 'staff')
    const caller = { kind: 'person', openid: clerk?.openid ?? '' } as const
    const eventText = JSON.stringify({ action, input })
    const reply = await host.call({ functionName: 'markets', eventText, caller })
    return JSON.parse(reply.resultText)
  }

  async function codeOf({
    marketId,
    name,
  }: {
    marketId: string
    name: string
  }): Promise<readonly MarketCode[]> {
    const read = v.safeParse(codeSchema, await ask('markets.issueMarketCode', { marketId }))
    return read.success ? [{ name, scene: read.output.data.scene }] : []
  }

  async function listCodes(): Promise<readonly MarketCode[]> {
    const read = v.safeParse(listSchema, await ask('markets.listMarkets', {}))
    if (!read.success) return []
    return (await Promise.all(read.output.data.markets.map(codeOf))).flat()
  }

  return [
    {
      method: 'GET',
      path: '/demo/codes.json',
      answer: async () => jsonReply(200, { codes: await listCodes() }),
    },
    {
      method: 'GET',
      path: '/demo',
      answer: () => ({ status: 302, headers: { location: '/demo/' }, body: '' }),
    },
    staticFiles({ folder: demoFolder, prefix: '/demo/' }),
  ]
}
