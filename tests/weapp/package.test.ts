/** What WeChat will look at before it lets the mini-program in: sizes, manifest, accessibility, privacy. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { builtRoot } from './harness'

interface Manifest {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly lazyCodeLoading: string
  readonly requiredPrivateInfos: readonly string[]
  readonly permission: Readonly<Record<string, { readonly desc: string }>>
  readonly __usePrivacyCheck__: boolean
}

const manifest: Manifest = JSON.parse(readFileSync(path.join(builtRoot, 'app.json'), 'utf8'))
const files = readdirSync(builtRoot, { recursive: true, encoding: 'utf8' })
  .map((file) => ({ file: file.replaceAll('\\', '/'), bytes: statSync(path.join(builtRoot, file)) }))
  .flatMap(({ file, bytes }) => (bytes.isFile() ? [{ file, bytes: bytes.size }] : []))
const read = (file: string): string => readFileSync(path.join(builtRoot, file), 'utf8')

const megabyte = 1_000_000
const sizeOf = (belongs: (file: string) => boolean): number =>
  files.filter(({ file }) => belongs(file)).reduce((sum, { bytes }) => sum + bytes, 0)
const inSubPackage = (file: string): boolean =>
  manifest.subPackages.some(({ root }) => file.startsWith(`${root}/`))

const allPages = [
  ...manifest.pages,
  ...manifest.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

it('keeps the main package within 0.8 MB and each sub-package within 0.5 MB', () => {
  expect(sizeOf((file) => !inSubPackage(file))).toBeLessThanOrEqual(0.8 * megabyte)
  const heavy = manifest.subPackages.filter(
    ({ root }) => sizeOf((file) => file.startsWith(`${root}/`)) > 0.5 * megabyte,
  )
  expect(heavy).toEqual([])
})

it('has script, settings, markup for every page of the manifest, and no page beside it', () => {
  const missing = allPages.flatMap((page) =>
    ['js', 'json', 'wxml']
      .map((kind) => `${page}.${kind}`)
      .filter((file) => !existsSync(path.join(builtRoot, file))),
  )
  expect(missing).toEqual([])
  const drawn = files.flatMap(({ file }) => /^(pages\/.+)\.wxml$/.exec(file)?.[1] ?? [])
  expect([...drawn].sort()).toEqual([...allPages].sort())
})

it('keeps in the main package nothing but the home screens', () => {
  expect(allPages.length).toBeGreaterThan(0)
  const strangers = manifest.pages.filter((page) => !/^pages\/(home|gallery)\//.test(page))
  expect(strangers).toEqual([])
})

it('loads only the code a screen requires and declares what it asks of the citizen', () => {
  expect(manifest.lazyCodeLoading).toBe('requiredComponents')
  expect(manifest.__usePrivacyCheck__).toBe(true)
  expect(manifest.requiredPrivateInfos).toEqual(['getLocation'])
  expect(manifest.permission['scope.userLocation']?.desc).toMatch(/不给也能用/)
})

it('has a place in the templates for every accessibility attribute', () => {
  const base = read('base.wxml')
  for (const tag of ['view', 'button', 'text', 'image', 'input']) {
    const markup = [...base.matchAll(new RegExp(`<${tag} [^>]*>`, 'g'))].map(([found]) => found)
    // A view without any attribute of its own has a bare template; one with a role or a label gets this one.
    const bound = markup.filter((found) => tag !== 'view' || found.includes('hover-class='))
    expect(bound.length).toBeGreaterThan(0)
    expect(bound.filter((found) => !found.includes('aria-label='))).toEqual([])
  }
  expect(base).toContain('aria-role=')
})

it('calls nothing of WeChat that reads more of the citizen than is declared', () => {
  const guarded =
    /\b(chooseLocation|chooseImage|chooseAddress|getClipboardData|getRecorderManager|getWeRunData|getUserProfile|addPhoneContact|openBluetoothAdapter|saveImageToPhotosAlbum)\b/
  const own = files.filter(({ file }) => file.endsWith('.js') && !/^(taro|vendors|runtime)\.js$/.test(file))
  expect(own.length).toBeGreaterThan(0)
  expect(own.filter(({ file }) => guarded.test(read(file)))).toEqual([])
})

it('is a project that the developer tools open: built folder, cloud folder, no real app id', () => {
  const project = JSON.parse(readFileSync(path.resolve('project.config.json'), 'utf8'))
  expect(project).toMatchObject({
    miniprogramRoot: 'dist/weapp/',
    cloudfunctionRoot: 'dist/cloudfunctions/',
    appid: 'touristappid',
  })
})
