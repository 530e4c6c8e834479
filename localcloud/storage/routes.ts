/**
 * The addresses under /storage: signed uploads and downloads, and the browser's stand-in for
 * wx.cloud.uploadFile.
 */
import { randomUUID } from 'node:crypto'
import {
  jsonReply,
  pathBehind,
  problemReply,
  type HttpReply,
  type HttpRequest,
  type Route,
} from '../gateway/http'
import { contentTypeOf } from '../gateway/static-files'
import type { Sessions } from '../wechat/sessions'
import type { FileStore } from './file-store'

const prefix = '/storage/'
const fileLimitBytes = 10_485_760
const pictureTypes: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'audio/mpeg': 'mp3',
  'application/pdf': 'pdf',
}

interface StorageRoutesFacts {
  readonly files: FileStore
  readonly sessions: Sessions
  now(): number
  /** Whether a token is that of an office's PC, which uploads without a WeChat login. */
  isDesk(deskToken: string): Promise<boolean>
}

/** Object storage answers in XML, which the SDK reads. */
function xmlProblem(status: number, code: string): HttpReply {
  const body = `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${code}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`
  return { status, headers: { 'content-type': 'application/xml' }, body }
}

export function storageRoutes({ files, sessions, now, isDesk }: StorageRoutesFacts): readonly Route[] {
  function isAllowed(purpose: 'upload' | 'download', request: HttpRequest): boolean {
    const cloudPath = pathBehind(prefix, request)
    const endsMs = Number(request.query.get('ends'))
    const signature =
      purpose === 'upload' ? request.headers.authorization : (request.query.get('signature') ?? undefined)
    return endsMs > now() && files.isSigned({ purpose, cloudPath, endsMs }, signature ?? '')
  }

  async function upload(request: HttpRequest): Promise<HttpReply> {
    if (!isAllowed('upload', request)) return xmlProblem(403, 'AccessDenied')
    const saved = await files.save(pathBehind(prefix, request), request.rawBody)
    return saved ? { status: 200, headers: {}, body: '' } : xmlProblem(400, 'InvalidObjectName')
  }

  async function download(request: HttpRequest): Promise<HttpReply> {
    if (!isAllowed('download', request)) return xmlProblem(403, 'AccessDenied')
    const cloudPath = pathBehind(prefix, request)
    const content = await files.read(cloudPath)
    if (!content) return xmlProblem(404, 'NoSuchKey')
    return { status: 200, headers: { 'content-type': contentTypeOf(cloudPath) }, body: content }
  }

  async function isKnown({ headers }: HttpRequest): Promise<boolean> {
    if (sessions.personOf(sessions.tokenOf(headers) ?? '')) return true
    const deskToken = headers['x-desk-token']
    return typeof deskToken === 'string' && isDesk(deskToken)
  }

  /** The name is ours, so nobody overwrites or guesses a file. */
  async function uploadFromPage(request: HttpRequest): Promise<HttpReply> {
    if (!(await isKnown(request))) return problemReply(401, 'localcloud.session.unknown', 'sign in first')
    const extension = pictureTypes[request.headers['content-type'] ?? '']
    if (extension === undefined)
      return problemReply(415, 'localcloud.file.kind', 'a picture, a sound or a PDF')
    const cloudPath = `uploads/${randomUUID()}.${extension}`
    await files.save(cloudPath, request.rawBody)
    return jsonReply(200, { fileID: files.fileIdOf(cloudPath) })
  }

  return [
    { method: 'POST', path: '/wechat/upload', limitBytes: fileLimitBytes, answer: uploadFromPage },
    { method: 'PUT', path: `${prefix}*`, limitBytes: fileLimitBytes, answer: upload },
    { method: 'GET', path: `${prefix}*`, answer: download },
  ]
}
