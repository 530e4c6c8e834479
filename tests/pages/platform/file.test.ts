/** A paper that came in an answer is opened on the phone, and only the last one is kept there. */
import Taro from '@tarojs/taro'
import { openFile } from '@/platform/file.weapp'

/** Read inside the mock, and so named as jest wants it. */
const mockDone: unknown[][] = []
let mockRefuses = false

jest.mock('@tarojs/taro', () => {
  const told =
    (name: string) =>
    (...words: unknown[]) =>
      void mockDone.push([name, ...words])
  const openDocument = (asked: object) => {
    mockDone.push(['openDocument', asked])
    return mockRefuses ? Promise.reject(new Error('no reader')) : Promise.resolve()
  }
  const files = {
    rmdirSync: (...words: unknown[]) => {
      mockDone.push(['rmdirSync', ...words])
      throw new Error('no such folder')
    },
    mkdirSync: told('mkdirSync'),
    writeFileSync: told('writeFileSync'),
  }
  return {
    __esModule: true,
    default: { env: { USER_DATA_PATH: 'wxfile://usr' }, getFileSystemManager: () => files, openDocument },
  }
})

const file = { fileName: '工资清单-2026-11-24.pdf', format: 'pdf', base64: 'JVBERi0=' } as const
const filePath = 'wxfile://usr/papers/工资清单-2026-11-24.pdf'

beforeEach(() => {
  mockDone.length = 0
  mockRefuses = false
})

it('empties its folder, writes the bytes and opens them with the menu to pass them on', async () => {
  expect(Taro.env.USER_DATA_PATH).toBe('wxfile://usr')
  expect(await openFile(file)).toEqual({ kind: 'done', value: true })
  expect(mockDone).toEqual([
    ['rmdirSync', 'wxfile://usr/papers', true],
    ['mkdirSync', 'wxfile://usr/papers', true],
    ['writeFileSync', filePath, 'JVBERi0=', 'base64'],
    ['openDocument', { filePath, fileType: 'pdf', showMenu: true }],
  ])
})

it('says that the phone could not open it, and breaks nothing', async () => {
  mockRefuses = true
  expect(await openFile(file)).toMatchObject({ kind: 'failed' })
})
