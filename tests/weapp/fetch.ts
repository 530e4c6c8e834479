/** jsdom knows no `fetch`, which the phones of a city speak with: Node's own HTTP stands in, on loopback. */
import { request } from 'node:http'

type Answer = Pick<Response, 'status' | 'json'>

function send(url: string, { method = 'GET', headers, body }: RequestInit): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...(headers as Record<string, string>) } }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: reply.statusCode ?? 0, json: async () => JSON.parse(text) })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** After this, `fetch` is there. */
export function bringFetch(): void {
  Object.assign(globalThis, { fetch: (url: string, init: RequestInit = {}) => send(url, init) })
}
