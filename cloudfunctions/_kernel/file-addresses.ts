/** Addresses at which files of the cloud storage can be seen for a while. */
import { cloud } from './cloud'

const addressLivesSeconds = 600

/**
 * The addresses of the files, in their order. A picture that cannot be shown must not hide the others: it
 * is null.
 */
export async function addressesOf(fileIds: readonly string[]): Promise<readonly (string | null)[]> {
  if (fileIds.length === 0) return []
  const asked = fileIds.map((fileID) => ({ fileID, maxAge: addressLivesSeconds }))
  try {
    const { fileList } = await cloud.getTempFileURL({ fileList: asked })
    return fileIds.map((fileId) => fileList.find(({ fileID }) => fileID === fileId)?.tempFileURL || null)
  } catch {
    return fileIds.map(() => null)
  }
}
