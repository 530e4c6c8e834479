/** Plays many whole lifecycles in one city, in one process, and says what they came to. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../machine/command.mjs'

const city = join(root, 'dist', 'simulation', 'city.js')

const isSound = ({ violations, differenceFen, settled, lifecycles }) =>
  violations.length === 0 && differenceFen === 0 && settled === lifecycles

/** Prints progress as it goes, violations in words and the report as JSON; gives true when all is well. */
export async function runLifecycles(wishes) {
  const child = spawn(process.execPath, ['--max-semi-space-size=64', city, ...wishes.map(String)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let heard = ''
  child.stdout.on('data', (bytes) => (heard += bytes))
  const code = await new Promise((resolve) => child.on('close', resolve))
  const last = heard.trimEnd().split('\n').at(-1) ?? ''
  if (code !== 0 || !last.startsWith('{')) {
    console.log(`the lifecycles broke off with code ${code}`)
    return false
  }
  const report = JSON.parse(last)
  for (const { invariant, words } of report.violations.slice(0, 50)) console.log(`  ${invariant}: ${words}`)
  for (const line of report.story) console.log(`    ${line}`)
  const { story, ...told } = report
  console.log(JSON.stringify({ ...told, violations: report.violations.length }))
  return isSound(report)
}
