/**
 * Serves the files of one folder: compressed once and kept, hashed names cached for ever, nothing outside the
 * folder.
 */
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { createHash } from 'node:crypto'
import { gzip } from 'node:zlib'
import { pathBehind, problemReply, type HttpReply, type HttpRequest, type Route } from './http'

const compress = promisify(gzip)

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt'])
/** `app.1a2b3c4d.js`: the content is in the name, so the name never changes its content. */
const hashedName = /\.[0-9a-f]{8,}\.\w+$/

interface Kept {
  readonly modifiedMs: number
  readonly content: Buffer
  readonly compressed: Buffer | undefined
  readonly tag: string
}

export function contentTypeOf(path: string): string {
  return contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
}

/** The absolute path of a file below the folder; undefined when it would lie outside. */
export function pathInside(folder: string, relative: string): string | undefined {
  const path = normalize(join(folder, relative))
  return path.startsWith(normalize(folder) + sep) && !relative.includes('\0') ? path : undefined
}

async function load(path: string, modifiedMs: number): Promise<Kept> {
  const content = await readFile(path)
  const worthIt = compressible.has(extname(path)) && content.length > 1_000
  const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
  return { modifiedMs, content, compressed: worthIt ? await compress(content, { level: 9 }) : undefined, tag }
}

function fileReply(file: Kept, path: string, { headers: asked }: HttpRequest): HttpReply {
  const headers = {
    'content-type': contentTypeOf(path),
    'cache-control': hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.tag,
    vary: 'accept-encoding',
  }
  if (asked['if-none-match'] === file.tag) return { status: 304, headers, body: '' }
  const mayCompress = /\bgzip\b/.test(String(asked['accept-encoding']))
  if (!file.compressed || !mayCompress) return { status: 200, headers, body: file.content }
  return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: file.compressed }
}

/** Takes the folder and the prefix under which it is served; `index.html` stands for the prefix itself. */
export function staticFiles({ folder, prefix }: { readonly folder: string; readonly prefix: string }): Route {
  const kept = new Map<string, Kept>()

  async function find(path: string): Promise<Kept | undefined> {
    const found = await stat(path).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const before = kept.get(path)
    if (before?.modifiedMs === found.mtimeMs) return before
    const loaded = await load(path, found.mtimeMs)
    kept.set(path, loaded)
    return loaded
  }

  async function answer(request: HttpRequest): Promise<HttpReply> {
    const relative = pathBehind(prefix, request) || 'index.html'
    const path = pathInside(folder, relative)
    const file = path && (await find(path))
    return path && file
      ? fileReply(file, path, request)
      : problemReply(404, 'localcloud.file.unknown', relative)
  }

  return { method: 'GET', path: `${prefix}*`, answer }
}
