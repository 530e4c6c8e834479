/** Bundles each cloud function into the one file CloudBase uploads, and writes what is deployed beside it. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../machine/command.mjs'
import { bundle, loadTypeScript } from './bundle.mjs'

const sourceFolder = join(root, 'cloudfunctions')
const targetFolder = join(root, 'dist', 'cloudfunctions')

/**
 * Budgets of one bundle in bytes; the SDK alone takes 1.0 MB. `papers` carries PDF and XLSX for all others.
 */
const budgetBytes = { usual: 1_300_000, papers: 4_000_000 }

/** The runtime that CloudBase offers next to the Node this project is tested with. */
const runtime = 'Nodejs20.19'

/** Folders with an entry; `_kernel` is bundled into each of them and deployed by none. */
export function functionNames() {
  if (!existsSync(sourceFolder)) return []
  return readdirSync(sourceFolder)
    .filter((name) => !name.startsWith('_') && existsSync(join(sourceFolder, name, 'index.ts')))
    .sort()
}

/** Parts of libraries that no function calls, each with a stand-in that says so. */
const leftOut = {
  'fast-xml-parser': join(root, 'scripts', 'build', 'left-out', 'xml.cjs'),
  'brotli/decompress.js': join(root, 'scripts', 'build', 'left-out', 'brotli.cjs'),
  xml2js: join(root, 'scripts', 'build', 'left-out', 'upload-xml.cjs'),
  '@cloudbase/ai': join(root, 'scripts', 'build', 'left-out', 'ai.cjs'),
}

/** How a function is bundled; the simulation bundles the same way. */
export function functionOptions(name) {
  return {
    entryPoints: [join(sourceFolder, name, 'index.ts')],
    // node20 is the newest runtime of CloudBase that the SDK is known to work with; nothing is lowered for an
    // older one.
    target: 'node20',
    // CloudBase uploads a function's own folder only, so everything is inlined: less to upload and half the
    // cold start.
    minify: true,
    // Names stay, because a stack trace in the cloud's log is all an operator has.
    keepNames: true,
    // Node reads UTF-8: a Chinese character takes three bytes, its escape six.
    charset: 'utf8',
    legalComments: 'none',
    alias: { ...leftOut, ...edition },
  }
}

/**
 * One bundle is CommonJS, where a module cannot ask for its own address: of a library in two editions the one
 * that does not ask is taken.
 */
const edition = {
  pdfkit: join(root, 'node_modules', 'pdfkit', 'js', 'pdfkit.js'),
  fontkit: join(root, 'node_modules', 'fontkit', 'dist', 'main.cjs'),
}

async function bundleFunction(name) {
  const folder = join(targetFolder, name)
  mkdirSync(folder, { recursive: true })
  await bundle({ ...functionOptions(name), outfile: join(folder, 'index.js') })
  // What a function reads at run time lies beside its bundle, as it lies beside its source.
  const font = join(sourceFolder, name, 'font')
  if (existsSync(font)) cpSync(font, join(folder, 'font'), { recursive: true })
  const manifest = { name, version: '1.0.0', private: true, main: 'index.js' }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return statSync(join(folder, 'index.js')).size
}

function removeStale(names) {
  if (!existsSync(targetFolder)) return
  const folders = readdirSync(targetFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of folders)
    if (!names.includes(name)) rmSync(join(targetFolder, name), { recursive: true })
}

/**
 * Every folder is deployed and every deployed name is a folder; anything else would be found in production
 * only.
 */
function refuseMismatch(names, declared) {
  const missing = names.filter((name) => !declared.includes(name))
  const unknown = declared.filter((name) => !names.includes(name))
  if (missing.length > 0)
    throw new Error(`cloudfunctions without a row in _kernel/deployment.ts: ${missing.join(', ')}`)
  if (unknown.length > 0)
    throw new Error(`rows of _kernel/deployment.ts without a folder: ${unknown.join(', ')}`)
}

function deployed(plan) {
  return { ...plan, dir: plan.name, handler: 'index.main', runtime, installDependency: false }
}

/** What is there is written even when something is missing, so that the finished part can be run. */
async function writeDeployment(names) {
  const { functions } = await loadTypeScript('cloudfunctions/_kernel/deployment.ts')
  const deployment = {
    envId: '{{env.CLOUDBASE_ENV_ID}}',
    functionRoot: './',
    functions: functions.filter(({ name }) => names.includes(name)).map(deployed),
  }
  writeFileSync(join(targetFolder, 'cloudbaserc.json'), `${JSON.stringify(deployment, null, 2)}\n`)
  return functions.map(({ name }) => name)
}

/** Collections, indexes and client rules as data, so that the local cloud and a deployment read the same. */
async function writeSchema() {
  const schema = await loadTypeScript('cloudfunctions/_kernel/schema.ts')
  writeFileSync(join(targetFolder, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`)
}

function refuseTooBig(sizes) {
  const tooBig = sizes.filter(({ name, bytes }) => bytes > (budgetBytes[name] ?? budgetBytes.usual))
  const words = tooBig.map(({ name, bytes }) => `${name} ${(bytes / 1e6).toFixed(2)} MB`)
  if (tooBig.length > 0) throw new Error(`function bundles over budget: ${words.join(', ')}`)
}

/** Builds all functions; gives their sizes in words. Throws when one fails, is too big or is not declared. */
export async function buildFunctions() {
  const names = functionNames()
  mkdirSync(targetFolder, { recursive: true })
  removeStale(names)
  const sizes = []
  for (const name of names) sizes.push({ name, bytes: await bundleFunction(name) })
  const declared = await writeDeployment(names)
  await writeSchema()
  refuseMismatch(names, declared)
  refuseTooBig(sizes)
  const largest = Math.max(0, ...sizes.map(({ bytes }) => bytes))
  return `${names.length} functions, largest ${(largest / 1e6).toFixed(2)} MB`
}
