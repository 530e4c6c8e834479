/**
 * `npm run docs`: writes what is generated from code; `--check` writes nothing and fails when anything would
 * change.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { permissionTable } from './permission-table'
import { readerGraph } from './reader-graph'
import { ruleIndex } from './rule-index'
import { projectRoot } from './source-files'
import { stateDiagrams } from './state-diagrams'

const documents: Readonly<Record<string, () => string | Promise<string>>> = {
  'src/domain/README.md': ruleIndex,
  'docs/states.md': stateDiagrams,
  'docs/readers.md': readerGraph,
  'docs/permissions.md': permissionTable,
}

async function wanted(path: string, compose: () => string | Promise<string>): Promise<string> {
  return format(await compose(), { ...(await resolveConfig(path)), filepath: path })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

async function generate(checking: boolean): Promise<void> {
  for (const [file, compose] of Object.entries(documents)) {
    const path = join(projectRoot, file)
    const text = await wanted(path, compose)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    console.log(checking ? `${file} is not what the code says: run npm run docs` : `${file} written`)
    if (checking) process.exitCode = 1
    else write(path, text)
  }
}

void generate(process.argv.includes('--check'))
