/**
 * Finds the packages that are measured beside ours; they are installed under tests/bench and nowhere else.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Commands run from the root of the project. */
const benchFolder = (): string => join(process.cwd(), 'tests', 'bench')

const folderOf = (name: string): string => join(benchFolder(), 'node_modules', ...name.split('/'))

export const isInstalled = (name: string): boolean => existsSync(join(folderOf(name), 'package.json'))

export function versionOf(name: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(folderOf(name), 'package.json'), 'utf8'),
  )
  return version
}

/** Names are given as text, so that nobody who reads our imports takes a peer for a part of the project. */
export async function loadPackage(name: string): Promise<unknown> {
  const entry = createRequire(join(benchFolder(), 'package.json')).resolve(name)
  return import(pathToFileURL(entry).href)
}
