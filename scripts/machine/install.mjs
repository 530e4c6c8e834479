/** Makes sure that Node is new enough and that what the lock names is installed; needs nothing but Node. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './command.mjs'

const lock = join(root, 'package-lock.json')

const oldestNode = { major: 20, minor: 11 }

/** npm writes this file last, so an installation that was broken off does not count. */
const npmRecord = join(root, 'node_modules', '.package-lock.json')
const ourRecord = join(root, 'node_modules', '.installed-lock')

function nodeIsTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major < oldestNode.major || (major === oldestNode.major && minor < oldestNode.minor)
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lock)).digest('hex')
}

/**
 * Newer than the lock is enough; otherwise content decides, since a checkout touches a lock without changing
 * it.
 */
function isInstalled(hash) {
  if (!existsSync(npmRecord)) return false
  if (statSync(npmRecord).mtimeMs >= statSync(lock).mtimeMs) return true
  return existsSync(ourRecord) && readFileSync(ourRecord, 'utf8') === hash
}

/** Installs what is missing, once per lock. Ends the process with a sentence when that is impossible. */
export async function ensureInstalled() {
  if (nodeIsTooOld()) {
    console.error(
      `Node ${oldestNode.major}.${oldestNode.minor} or newer is needed; this is ${process.versions.node}.`,
    )
    process.exit(1)
  }
  const hash = lockHash()
  if (isInstalled(hash)) return
  console.log('Installing packages (once, about a minute) …')
  // Install scripts stay off: every native part here comes prebuilt, and nothing from outside the registry is
  // fetched.
  const installed = await run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--include=dev',
  ])
  if (!installed.ok) {
    console.error(`${installed.output}\nnpm install failed; the lines above say why.`)
    process.exit(1)
  }
  writeFileSync(ourRecord, lockHash())
}

function hasPinnedPeers(folder) {
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return Object.entries(read('package.json').dependencies).every(([name, version]) => {
    const file = join('node_modules', name, 'package.json')
    return existsSync(join(folder, file)) && read(file).version === version
  })
}

/** Installs what rounds are measured beside, apart from the project and without scripts; says so. */
export async function ensurePeersInstalled() {
  const folder = join(root, 'tests', 'bench')
  if (hasPinnedPeers(folder)) return
  console.log('Installing the peers of the bench into tests/bench/node_modules (once, 15 MB) …')
  const words = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts']
  const installed = await run('npm', words)
  if (installed.ok) return
  console.error(`${installed.output}\nthe peers could not be installed; only what is there is measured.`)
}
