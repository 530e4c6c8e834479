/** Lists the files of this project as paths from its root, in a stable order. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const projectRoot = join(__dirname, '..', '..')

const notOurs = new Set(['node_modules', 'dist', '.git', '.local', '.tmp', '.swc', 'coverage'])

/** Takes a folder and the endings wanted; gives every such file below it. */
export function filesUnder(folder: string, endings: readonly string[]): string[] {
  const here = join(projectRoot, folder)
  if (!existsSync(here)) return []
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name) && !entry.name.startsWith('.local'))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' || folder === '.' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesUnder(path, endings)
      return endings.some((ending) => entry.name.endsWith(ending)) ? [path] : []
    })
}
