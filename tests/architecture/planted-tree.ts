/** Plants files into a tree of their own beside the real one, and runs the house's own tools over it. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from './tree'

const settings = ['eslint.config.mjs', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']

export interface PlantedTree {
  /** Runs a tool of this project inside the planted tree; gives all it said. */
  run(tool: string, args: readonly string[]): string
  remove(): void
}

/**
 * Takes paths and texts. It lies inside `dist`, so that packages are found and no check of the real tree sees
 * it.
 */
export function plant(name: string, files: Readonly<Record<string, string>>): PlantedTree {
  const folder = join(projectRoot, 'dist', '.planted', `${name}-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const file of settings) copyFileSync(join(projectRoot, file), join(folder, file))
  return {
    run(tool, args) {
      const command = join(projectRoot, 'node_modules', '.bin', tool)
      const { stdout, stderr } = spawnSync(command, [...args], { cwd: folder, encoding: 'utf8' })
      return `${stdout}${stderr}`
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
