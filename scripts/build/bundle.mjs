/** Bundles TypeScript with esbuild, always with the one alias of the project. */
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../machine/command.mjs'

/** Imported late: this file is reached before dependencies are installed. */
async function esbuild(options) {
  const { build } = await import('esbuild')
  return build({
    absWorkingDir: root,
    bundle: true,
    logLevel: 'error',
    ...options,
    alias: { '@': join(root, 'src'), ...options.alias },
  })
}

/** Options that both sides of the server share. */
export const serverSide = { platform: 'node', format: 'cjs' }

/** Takes esbuild's options beside the shared ones; throws when the bundle cannot be made. */
export async function bundle(options) {
  return esbuild({ ...serverSide, ...options })
}

/** Takes a TypeScript file of declarations; gives what it exports. */
export async function loadTypeScript(file) {
  const outfile = join(root, 'dist', '.load', `${file.replaceAll('/', '-')}.${process.pid}.cjs`)
  mkdirSync(dirname(outfile), { recursive: true })
  try {
    await bundle({ entryPoints: [join(root, file)], outfile, packages: 'external' })
    const { default: loaded } = await import(pathToFileURL(outfile).href)
    return loaded
  } finally {
    rmSync(outfile, { force: true })
  }
}
