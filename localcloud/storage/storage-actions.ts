/** Answers the SDK's storage actions: where to upload, where to download, what was deleted. */
import * as v from 'valibot'
import type { Document } from '../documents/canonical-text'
import type { ProtocolRequest } from '../protocol/request'
import type { FileStore } from './file-store'

const uploadSchema = v.object({ path: v.string() })
const downloadSchema = v.object({
  file_list: v.array(v.object({ fileid: v.string(), max_age: v.optional(v.number()) })),
})
const deleteSchema = v.object({ fileid_list: v.array(v.string()) })

const usualLifeSeconds = 600

export interface StorageActionsFacts {
  readonly files: FileStore
  readonly gatewayUrl: string
  now(): number
}

type Data = Readonly<Record<string, unknown>>

function encodePath(cloudPath: string): string {
  return cloudPath.split('/').map(encodeURIComponent).join('/')
}

/** `handle` gives the whole reply to a request of the SDK. */
export function createStorageActions({ files, gatewayUrl, now }: StorageActionsFacts) {
  function uploadMetadata(body: unknown): Data | undefined {
    const read = v.safeParse(uploadSchema, body)
    if (!read.success) return undefined
    const cloudPath = read.output.path
    const endsMs = now() + usualLifeSeconds * 1000
    const fileId = files.fileIdOf(cloudPath)
    return {
      url: `${gatewayUrl}/storage/${encodePath(cloudPath)}?ends=${endsMs}`,
      token: 'local',
      authorization: files.sign({ purpose: 'upload', cloudPath, endsMs }),
      fileId,
      cosFileId: fileId,
    }
  }

  async function downloadOne({
    fileid,
    max_age,
  }: {
    fileid: string
    max_age?: number | undefined
  }): Promise<Data> {
    const cloudPath = files.cloudPathOf(fileid)
    if (cloudPath === undefined || !(await files.has(cloudPath))) {
      return { fileID: fileid, tempFileURL: '', download_url: '', code: 'STORAGE_FILE_NONEXIST' }
    }
    const endsMs = now() + (max_age ?? usualLifeSeconds) * 1000
    const signature = files.sign({ purpose: 'download', cloudPath, endsMs })
    // The path stays as it is: the SDK encodes the whole address once more.
    const address = `${gatewayUrl}/storage/${cloudPath}?ends=${endsMs}&signature=${signature}`
    return { fileID: fileid, fileid, tempFileURL: address, download_url: address, code: 'SUCCESS' }
  }

  async function downloadUrls(body: unknown): Promise<Data | undefined> {
    const read = v.safeParse(downloadSchema, body)
    if (!read.success) return undefined
    return { download_list: await Promise.all(read.output.file_list.map(downloadOne)) }
  }

  async function deleteOne(fileID: string): Promise<Data> {
    const cloudPath = files.cloudPathOf(fileID)
    const removed = cloudPath !== undefined && (await files.remove(cloudPath))
    return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
  }

  async function deleteFiles(body: unknown): Promise<Data | undefined> {
    const read = v.safeParse(deleteSchema, body)
    if (!read.success) return undefined
    return { delete_list: await Promise.all(read.output.fileid_list.map(deleteOne)) }
  }

  async function dataOf(body: Document): Promise<Data | undefined> {
    switch (body.action) {
      case 'storage.getUploadMetadata':
        return uploadMetadata(body)
      case 'storage.batchGetDownloadUrl':
        return downloadUrls(body)
      case 'storage.batchDeleteFile':
        return deleteFiles(body)
      default:
        return undefined
    }
  }

  return {
    handle: async ({ body }: ProtocolRequest): Promise<object> => {
      const data = await dataOf(body)
      return data
        ? { data }
        : { code: 'INVALID_PARAM', message: `not a storage request: ${String(body.action)}` }
    },
  }
}
