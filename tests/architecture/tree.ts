/** What the architecture tests look at: the files of this project and their text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder, projectRoot } from '../../scripts/docs/source-files'

export { filesUnder, projectRoot }

const codeFolders = ['src', 'cloudfunctions', 'localcloud', 'tests', 'config', 'scripts', 'types']
const codeEndings = ['.ts', '.tsx', '.mjs', '.cjs', '.js']

/** Gives the text of a file of this project. */
export function textOf(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8')
}

/** Every file of code, whoever wrote it. */
export const codeFiles = codeFolders.flatMap((folder) => filesUnder(folder, codeEndings))

/** Everything a reader of the repository may open, lock file and pictures left out. */
export const readableFiles = filesUnder('', [
  ...codeEndings,
  '.md',
  '.json',
  '.scss',
  '.html',
  '.css',
  '.yml',
  'run',
]).filter((file) => file !== 'package-lock.json')

/** Takes a pattern; gives `file:line text` for each line of the files that it meets. */
export function linesThatMeet(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )
}
