/** Takes a picture with WeChat's camera or album and puts it into the cloud storage of the mini-program. */
import Taro from '@tarojs/taro'
import type { UploadFace } from './faces'
import { messageOf } from './wechat-outcome'

export const uploadPicture: UploadFace['uploadPicture'] = async () => {
  try {
    const chosen = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] })
    const path = chosen.tempFiles[0]?.tempFilePath
    if (path === undefined) return { kind: 'cancelled' }
    const kept = await Taro.cloud.uploadFile({ cloudPath: cloudPathFor(path), filePath: path })
    return { kind: 'done', value: { fileId: kept.fileID, previewUrl: path } }
  } catch (fault) {
    const why = messageOf(fault)
    return /cancel/.test(why) ? { kind: 'cancelled' } : { kind: 'failed', why }
  }
}

/** A name nobody else uses; the extension is kept, because storage tells the type by it. */
function cloudPathFor(path: string): string {
  const [extension = 'jpg'] = /[a-z]+$/i.exec(path) ?? []
  const mark = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`
  return `uploads/${mark}.${extension.toLowerCase()}`
}
