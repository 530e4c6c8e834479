/** Opens one Chromium and serves a built folder on loopback, for tests that need no cloud. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from './chromium'

export interface OpenBrowser {
  readonly browser: Browser
  readonly address: string
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** Throws when the folder was never built or there is no Chromium. */
export async function openBrowser(folder: string): Promise<OpenBrowser> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`${folder} is not built: npm run build -- h5`)
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file = path.join(folder, path.normalize(pathname === '/' ? 'index.html' : pathname))
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    return createReadStream(file).pipe(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const browser = await launchChromium()
  const close = async (): Promise<void> => {
    await browser.close()
    server.close()
  }
  // A listening TCP server has an address object; only a pipe would have a string.
  return { browser, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
