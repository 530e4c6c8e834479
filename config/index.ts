/** Settings of the two Taro builds: the mini-program (dist/weapp) and the browser (dist/h5). */
import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'

type Browser = NonNullable<Extract<UserConfigExport<'webpack5'>, { h5?: unknown }>['h5']>
type WebpackChain = Parameters<NonNullable<Browser['webpackChain']>>[0]

const root = path.resolve(__dirname, '..')

/**
 * One px of the design is one px of the screen on both targets: nothing is scaled by screen width. A narrow
 * phone must not shrink the text of an older reader, and a PC must not double it. Elder mode works by CSS
 * variables.
 */
const unscaled = { pxtransform: { enable: false, config: {} } }

/** Naming a unit other than rem keeps Taro's script that rescales the root font out of index.html. */
const unscaledBrowser = { pxtransform: { enable: false, config: { targetUnit: 'vw' as const } } }

const config: UserConfigExport<'webpack5'> = {
  projectName: 'gig-market',
  date: '2026-11-24',
  designWidth: 390,
  deviceRatio: { 390: 750 / 390, 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  plugins: ['pages', 'aria'].map((name) => path.resolve(__dirname, `plugins/${name}.js`)),
  alias: { '@': path.resolve(root, 'src') },
  defineConstants: {
    CLOUD_ENVIRONMENT: JSON.stringify(process.env.CLOUD_ENVIRONMENT ?? ''),
  },
  copy: { patterns: [], options: {} },
  mini: {
    postcss: unscaled,
    miniCssExtractPluginOption: { ignoreOrder: true },
    optimizeMainPackage: { enable: true },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    useHtmlComponents: true,
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      ...unscaledBrowser,
      autoprefixer: { enable: true, config: {} },
      htmltransform: { enable: false },
    },
    webpackChain(chain) {
      useRealElements(chain)
    },
  },
}

/**
 * In the browser `@tarojs/components` is our own thin layer of real HTML elements: Taro's web components
 * bring no role, no label and no keyboard, and 15 KB more. The loader's own component set is therefore left
 * out too.
 */
function useRealElements(chain: WebpackChain): void {
  chain.resolve.alias.set('@tarojs/components$', path.resolve(root, 'src/platform/elements/index.ts'))
  chain.plugin('mainPlugin').tap(([options, ...rest]) => {
    Object.assign(options.loaderMeta, { extraImportForWeb: '', execBeforeCreateWebApp: '' })
    return [options, ...rest]
  })
}

export default config
