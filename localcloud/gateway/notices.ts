/** Brings the payment stand-in's notices to the function that waits for them, as a POST from WeChat would. */
import type { Deliver } from '../wechat-pay/wire'
import type { Route } from './http'

/** Takes the routes of HTTP triggers; the host of the address does not matter, its path does. */
export function noticeDelivery(routes: readonly Route[]): Deliver {
  return async (address, headers, rawBody) => {
    const url = new URL(address)
    const route = routes.find((each) => each.path === url.pathname)
    if (!route) return 404
    const lowerCase = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
    )
    const reply = await route.answer({
      method: 'POST',
      path: url.pathname,
      query: url.searchParams,
      rawUrl: `${url.pathname}${url.search}`,
      headers: lowerCase,
      rawBody: Buffer.from(rawBody),
    })
    return reply.status
  }
}
