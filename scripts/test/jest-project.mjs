/** Runs one jest project as a child and counts its tests; a test that was skipped counts as failed. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, tool } from '../machine/command.mjs'

const reports = join(root, 'dist', '.report')

function skippedNames(report) {
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => ['pending', 'todo', 'disabled', 'skipped'].includes(status))
    .map(({ fullName }) => fullName)
}

/** A suite that could not even be loaded has no tests to count, so it counts as one failure. */
function count(report) {
  const skipped = skippedNames(report)
  for (const name of skipped) console.log(`skipped, which is not allowed: ${name}`)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites + skipped.length,
  }
}

function readReport(file, result) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const counted = count(JSON.parse(readFileSync(file, 'utf8')))
  // Jest may end badly although each test passed, for instance when it was killed at the limit.
  return !result.ok && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

function argumentsFor(project, file, { paths = [], oneByOne = false }) {
  const patterns = paths.length > 0 ? ['--testPathPatterns', ...paths] : []
  const width = oneByOne ? ['--runInBand'] : []
  const report = ['--json', '--outputFile', file, '--passWithNoTests']
  return ['--selectProjects', project, ...report, ...width, ...patterns]
}

/**
 * Takes the project's name and options: label of this run, paths, env, limitSeconds, oneByOne;
 * gives `{ name, passed, failed, seconds }`. Nothing to run is told apart by `passed + failed === 0`.
 */
export async function runJest(project, options = {}) {
  const { label = project, env = {}, limitSeconds = 900 } = options
  const file = join(reports, `${label.replaceAll(/[^a-z0-9]+/gi, '-')}.json`)
  mkdirSync(reports, { recursive: true })
  rmSync(file, { force: true })
  const result = await run(tool('jest'), argumentsFor(project, file, options), { env, limitSeconds })
  const counted = readReport(file, result)
  const line = `${counted.passed} passed, ${counted.failed} failed`
  console.log(`jest  ${label.padEnd(15)} ${line.padEnd(24)} ${result.seconds.toFixed(1).padStart(6)} s`)
  if (counted.failed > 0) console.log(readable(result.output))
  return { name: `jest: ${label}`, ...counted, seconds: result.seconds }
}

/** With --json jest prints one huge line of data among its words; only what failed is for people. */
function readable(output) {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('{"num') && !line.startsWith('PASS '))
    .join('\n')
    .trimEnd()
}
