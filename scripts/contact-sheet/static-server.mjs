/** Serves one folder on loopback, for pictures that need no cloud. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** Gives `{ address, close }`. Throws when the folder was never built. */
export async function serveFolder(folder) {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error(`Nothing built in ${folder}: npm run build -- h5`)
  const server = createServer((request, response) => answer(folder, request, response))
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

function answer(folder, request, response) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1')
  const file = path.join(folder, pathname === '/' ? 'index.html' : path.normalize(pathname))
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}
