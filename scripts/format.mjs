/**
 * `npm run format [path …]`: comments inside 110 columns, then Prettier; everything when no path is given.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wrapComments } from './check/comment-width.mjs'
import { ensureInstalled } from './machine/install.mjs'
import { root, run, tool } from './machine/command.mjs'

const code = ['src', 'cloudfunctions', 'localcloud', 'tests', 'config', 'scripts', 'types']

function codeFiles(path) {
  if (statSync(join(root, path)).isDirectory()) {
    return readdirSync(join(root, path)).flatMap((name) => codeFiles(join(path, name)))
  }
  return /\.(ts|tsx|mjs|cjs|js)$/.test(path) ? [path] : []
}

function wrapFile(path) {
  const text = readFileSync(join(root, path), 'utf8')
  const wrapped = wrapComments(text)
  if (wrapped !== text) writeFileSync(join(root, path), wrapped)
}

await ensureInstalled()
const paths = process.argv.slice(2)
for (const path of (paths.length > 0 ? paths : code).flatMap(codeFiles)) wrapFile(path)
const args = ['--write', '--log-level', 'warn', ...(paths.length > 0 ? paths : ['.'])]
const { ok } = await run(tool('prettier'), args, { quiet: false })
process.exitCode = ok ? 0 : 1
