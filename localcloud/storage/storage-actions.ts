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

type Action = (facts: StorageActionsFacts, body: Document) => Data | undefined | Promise<Data | undefined>

const getUploadMetadata: Action = ({ files, gatewayUrl, now }, body) => {
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

type FileWish = v.InferOutput<typeof downloadSchema>['file_list'][number]

async function downloadOne({ files, gatewayUrl, now }: StorageActionsFacts, wish: FileWish): Promise<Data> {
  const { fileid: fileID, max_age: lifeSeconds = usualLifeSeconds } = wish
  const cloudPath = files.cloudPathOf(fileID)
  if (cloudPath === undefined || !(await files.has(cloudPath))) {
    return { fileID, tempFileURL: '', code: 'STORAGE_FILE_NONEXIST' }
  }
  const endsMs = now() + lifeSeconds * 1000
  const signature = files.sign({ purpose: 'download', cloudPath, endsMs })
  // The path stays as it is: the SDK encodes the whole address once more.
  const tempFileURL = `${gatewayUrl}/storage/${cloudPath}?ends=${endsMs}&signature=${signature}`
  return { fileID, tempFileURL, code: 'SUCCESS' }
}

const batchGetDownloadUrl: Action = async (facts, body) => {
  const read = v.safeParse(downloadSchema, body)
  if (!read.success) return undefined
  return { download_list: await Promise.all(read.output.file_list.map((wish) => downloadOne(facts, wish))) }
}

async function deleteOne({ files }: StorageActionsFacts, fileID: string): Promise<Data> {
  const cloudPath = files.cloudPathOf(fileID)
  const isRemoved = cloudPath !== undefined && (await files.remove(cloudPath))
  return { fileID, code: isRemoved ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
}

const batchDeleteFile: Action = async (facts, body) => {
  const read = v.safeParse(deleteSchema, body)
  if (!read.success) return undefined
  return { delete_list: await Promise.all(read.output.fileid_list.map((fileId) => deleteOne(facts, fileId))) }
}

const actions = new Map<unknown, Action>([
  ['storage.getUploadMetadata', getUploadMetadata],
  ['storage.batchGetDownloadUrl', batchGetDownloadUrl],
  ['storage.batchDeleteFile', batchDeleteFile],
])

/** Gives the whole reply to a `storage.*` request of the SDK. */
export function createStorageActions(facts: StorageActionsFacts) {
  return async ({ body }: ProtocolRequest): Promise<object> => {
    const data = await actions.get(body.action)?.(facts, body)
    return data
      ? { data }
      : { code: 'INVALID_PARAM', message: `not a storage request: ${String(body.action)}` }
  }
}
