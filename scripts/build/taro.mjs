/** Builds the phone's side with Taro: `weapp` for WeChat, `h5` for a browser. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, tool } from '../machine/command.mjs'

/** Takes `weapp` or `h5`; throws with the compiler's own words when it fails. */
export async function buildPhone(type) {
  // Names carry hashes, so files of an older build would stay behind and be counted and deployed.
  rmSync(join(root, 'dist', type), { recursive: true, force: true })
  const env = { NODE_ENV: 'production', TARO_ENV: type, BROWSERSLIST_IGNORE_OLD_DATA: '1' }
  const built = await run(tool('taro'), ['build', '--type', type, '--no-check'], { env })
  // Taro ends with 0 after some errors of webpack, so its words are read as well.
  const failed = !built.ok || /(编译失败|Module not found|ERROR in )/.test(built.output)
  if (failed) throw new Error(`taro build --type ${type} failed\n${built.output}`)
}
