/**
 * Keeps uploaded files in one folder, named by their cloud path, and signs the addresses they are fetched and
 * put by.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathInside } from '../gateway/static-files'

const cloudPathForm = /^[\p{L}\p{N}_\-./@]{1,200}$/u

export interface FileStore {
  /** `cloud://` id of a path, and back; undefined when the id or the path is not one of ours. */
  fileIdOf(cloudPath: string): string
  cloudPathOf(fileId: string): string | undefined
  /**
   * Proves that the cloud itself gave the address out; `purpose` keeps a download from becoming an upload.
   */
  sign(address: SignedAddress): string
  isSigned(address: SignedAddress, signature: string): boolean
  /** False when the path is not a fit name. */
  save(cloudPath: string, content: Buffer): Promise<boolean>
  read(cloudPath: string): Promise<Buffer | undefined>
  has(cloudPath: string): Promise<boolean>
  remove(cloudPath: string): Promise<boolean>
}

export interface SignedAddress {
  readonly purpose: 'upload' | 'download'
  readonly cloudPath: string
  /** Milliseconds since 1970. */
  readonly endsMs: number
}

export interface FileStoreFacts {
  readonly folder: string
  readonly envId: string
  readonly key: Buffer
}

export function createFileStore({ folder, envId, key }: FileStoreFacts): FileStore {
  let uploadCount = 0
  const idPrefix = `cloud://${envId}.local/`
  const place = (cloudPath: string) =>
    cloudPathForm.test(cloudPath) ? pathInside(folder, cloudPath) : undefined
  const sign = ({ purpose, cloudPath, endsMs }: SignedAddress) =>
    createHmac('sha256', key).update(`${purpose}\n${cloudPath}\n${endsMs}`).digest('base64url')

  async function has(cloudPath: string): Promise<boolean> {
    const path = place(cloudPath)
    return path !== undefined && (await stat(path).catch(() => undefined))?.isFile() === true
  }

  return {
    fileIdOf: (cloudPath) => `${idPrefix}${cloudPath}`,
    cloudPathOf: (fileId) => {
      const cloudPath = fileId.startsWith(idPrefix) ? fileId.slice(idPrefix.length) : ''
      return place(cloudPath) ? cloudPath : undefined
    },
    sign,
    isSigned: (address, signature) => {
      const expected = Buffer.from(sign(address))
      const given = Buffer.from(signature)
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
    save: async (cloudPath, content) => {
      const path = place(cloudPath)
      if (!path) return false
      await mkdir(dirname(path), { recursive: true })
      // Renamed into place, so that a reader or a crash never meets half a file.
      const halfway = `${path}.${++uploadCount}.part`
      await writeFile(halfway, content)
      await rename(halfway, path)
      return true
    },
    has,
    read: async (cloudPath) => ((await has(cloudPath)) ? readFile(place(cloudPath) ?? '') : undefined),
    remove: async (cloudPath) => {
      if (!(await has(cloudPath))) return false
      await rm(place(cloudPath) ?? '')
      return true
    },
  }
}
