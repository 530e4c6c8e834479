/**
 * Bundles what one simulated city runs: each function as it is deployed, and the city itself. The genuine SDK
 * and the payment library stay outside, so that the one process can put itself in the place of their network.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../machine/command.mjs'
import { bundle } from './bundle.mjs'
import { functionNames, functionOptions } from './functions.mjs'

const targetFolder = join(root, 'dist', 'simulation')

const outside = ['@cloudbase/node-sdk', 'axios', 'wechatpay-axios-plugin', 'wechatpay-axios-plugin/*']

/** Builds into dist/simulation; gives what was built in words. */
export async function buildSimulation() {
  rmSync(targetFolder, { recursive: true, force: true })
  mkdirSync(targetFolder, { recursive: true })
  const names = functionNames()
  for (const name of names) {
    await bundle({
      ...functionOptions(name),
      outfile: join(targetFolder, `${name}.js`),
      external: outside,
      // What is loaded late is loaded at once and in order: a file being read is no part of a seed.
      supported: { 'dynamic-import': false },
    })
  }
  cpSync(join(root, 'cloudfunctions', 'papers', 'font'), join(targetFolder, 'font'), { recursive: true })
  await bundle({
    entryPoints: [join(root, 'tests', 'simulation', 'city.ts')],
    outfile: join(targetFolder, 'city.js'),
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
  })
  return `${names.length} functions and the city`
}
