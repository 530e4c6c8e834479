/** Decides whether a part of `dist` is out of date: a hash over the content of everything it is made from. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from '../machine/command.mjs'

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** Takes files and folders; gives one hash that changes when any of them does. */
export function hashOf(inputs) {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((input) => filesUnder(join(root, input)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function stampFile(target) {
  return join(root, 'dist', '.stamp', target.name)
}

/** True when every output is there and was made from exactly these inputs. */
export function isFresh(target, hash) {
  const file = stampFile(target)
  const built = target.outputs.every((output) => existsSync(join(root, output)))
  return built && existsSync(file) && readFileSync(file, 'utf8') === hash
}

/** Notes that the target has just been built from inputs of this hash. */
export function writeStamp(target, hash) {
  mkdirSync(dirname(stampFile(target)), { recursive: true })
  writeFileSync(stampFile(target), hash)
}
