/**
 * Finds the pages on disk, so that adding a screen never means editing a list. A folder
 * `src/pages/<word>/<screen>/` with both `index.tsx` and `index.config.ts` is a page; `home` is the main
 * package, every other word a sub-package.
 */
const fs = require('node:fs')
const path = require('node:path')

const screenOrder = ['landing', 'worker', 'find', 'shifts', 'money', 'employer', 'me']
const pageFiles = ['index.tsx', 'index.config.ts']

module.exports = (context) =>
  context.modifyAppConfig(({ appConfig }) => {
    const pagesRoot = path.join(context.paths.sourcePath, 'pages')
    Object.assign(appConfig, pageList({ pagesRoot, withGallery: galleryIsWanted() }))
  })

/**
 * The gallery is no part of the mini-program that is published; in the browser it is one chunk nobody must
 * load.
 */
function galleryIsWanted() {
  return process.env.TARO_ENV === 'h5' || process.env.NODE_ENV !== 'production'
}

/** Gives `{ pages, subPackages }` of the manifest, the entry page first. */
function pageList({ pagesRoot, withGallery }) {
  const words = foldersIn(pagesRoot).filter((word) => withGallery || word !== 'gallery')
  const packages = words.map((word) => ({
    root: `pages/${word}`,
    pages: screensOf(path.join(pagesRoot, word)),
  }))
  const filled = packages.filter(({ pages }) => pages.length > 0)
  const main = filled.find(({ root }) => root === 'pages/home') ?? filled[0]
  if (!main) throw new Error(`No page in ${pagesRoot}`)
  return {
    pages: main.pages.map((page) => `${main.root}/${page}`),
    subPackages: filled.filter((one) => one !== main),
  }
}

function screensOf(folder) {
  const screens = foldersIn(folder).filter((screen) =>
    pageFiles.every((file) => fs.existsSync(path.join(folder, screen, file))),
  )
  return screens.sort((left, right) => rank(left) - rank(right)).map((screen) => `${screen}/index`)
}

function rank(screen) {
  const place = screenOrder.indexOf(screen)
  return place < 0 ? screenOrder.length : place
}

function foldersIn(folder) {
  if (!fs.existsSync(folder)) return []
  const entries = fs.readdirSync(folder, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory())
  return folders.map((entry) => entry.name).sort()
}
