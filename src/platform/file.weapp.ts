/** WeChat opens the file itself; from its menu it is passed on, kept or printed. */
import Taro from '@tarojs/taro'
import type { FileFace } from './faces'
import { messageOf } from './wechat-outcome'

/**
 * The folder of the app holds the last file only: papers carry names and amounts, and nobody tidies a phone.
 */
export const openFile: FileFace['openFile'] = async ({ fileName, format, base64 }) => {
  const files = Taro.getFileSystemManager()
  const folder = `${Taro.env.USER_DATA_PATH}/papers`
  const filePath = `${folder}/${fileName}`
  try {
    emptied(files, folder)
    files.writeFileSync(filePath, base64, 'base64')
    await Taro.openDocument({ filePath, fileType: format, showMenu: true })
    return { kind: 'done', value: true }
  } catch (fault) {
    return { kind: 'failed', why: messageOf(fault) }
  }
}

function emptied(files: Taro.FileSystemManager, folder: string): void {
  try {
    files.rmdirSync(folder, true)
  } catch {
    // It was never there.
  }
  files.mkdirSync(folder, true)
}
