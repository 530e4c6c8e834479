/** Runs the checks two at a time, prints one line for each and everything a failing one said. */
import { run } from '../machine/command.mjs'
import { steps } from './steps.mjs'

const atOnce = 2

async function runStep(step) {
  const result = await run(step.command, step.args, { limitSeconds: 240 })
  const mark = result.ok ? 'ok    ' : 'FAILED'
  console.log(`check ${step.name.padEnd(15)} ${mark} ${result.seconds.toFixed(1).padStart(5)} s`)
  if (!result.ok) console.log(result.output.trimEnd())
  return { name: `check: ${step.name}`, ok: result.ok, seconds: result.seconds }
}

/** Takes names of steps, all when empty; gives a result for each. */
export async function runChecks(names = []) {
  const waiting = steps.filter(({ name }) => names.length === 0 || names.includes(name))
  const results = []
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return results
}
