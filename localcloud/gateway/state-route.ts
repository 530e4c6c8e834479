/** One look at how the local cloud is: memory, workers, the line in front of them. */
import type { FunctionHost } from '../functions/host'
import { jsonReply, type Route } from './http'

export function stateRoute(host: FunctionHost): Route {
  return {
    method: 'GET',
    path: '/local/state',
    answer: () =>
      jsonReply(200, {
        ok: true,
        uptimeSeconds: Math.round(process.uptime()),
        rssMegabytes: Math.round(process.memoryUsage.rss() / 1_048_576),
        workers: host.workers(),
        waiting: host.waiting(),
      }),
  }
}
