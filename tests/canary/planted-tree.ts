/**
 * A copy of the house in which a bug can be planted and a single test be run; the house itself stays as it
 * is.
 */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bug } from './bugs'

const root = join(__dirname, '../..')
const copied = ['src', 'cloudfunctions', 'localcloud', 'tests', 'types', 'scripts']
const files = ['package.json', 'tsconfig.json', 'jest.config.mjs', 'babel.config.js']

export interface Verdict {
  readonly passed: number
  readonly failed: number
  /** What the failed tests said, or why nothing could be run. */
  readonly said: string
}

export interface PlantedTree {
  plant(bug: Bug): void
  uproot(bug: Bug): void
  run(test: Bug['caughtBy']): Promise<Verdict>
  remove(): void
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly failureMessages: string[] }[]
  }[]
}

function verdictOf(report: Report): Verdict {
  const said = report.testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    return failed.length > 0 ? failed.flatMap(({ failureMessages }) => failureMessages) : [message]
  })
  if (report.numRuntimeErrorTestSuites > 0) return { passed: 0, failed: 0, said: said.join('\n') }
  return { passed: report.numPassedTests, failed: report.numFailedTests, said: said.join('\n') }
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

/** Makes the copy; its packages are those of the house. */
export function openPlantedTree(): PlantedTree {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true })
  for (const name of files) cpSync(join(root, name), join(folder, name))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

  const change = ({ file }: Bug, from: string, to: string) => {
    const path = join(folder, file)
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(from, () => to),
    )
  }

  return {
    plant: (bug) => change(bug, bug.right, bug.wrong),
    uproot: ({ file }) => cpSync(join(root, file), join(folder, file)),
    run({ file, title, name = title }) {
      const report = join(folder, 'report.json')
      rmSync(report, { force: true })
      const jest = join(root, 'node_modules/jest/bin/jest.js')
      const words = [jest, '--json', '--outputFile', report, '--testNamePattern', escaped(name), file]
      return new Promise((resolve) => {
        execFile(process.execPath, words, { cwd: folder, timeout: 120_000 }, (_failed, _out, errors) => {
          if (existsSync(report)) resolve(verdictOf(JSON.parse(readFileSync(report, 'utf8')) as Report))
          else resolve({ passed: 0, failed: 0, said: errors })
        })
      })
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
