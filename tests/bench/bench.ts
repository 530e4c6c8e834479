/** Runs the benches asked for, prints machine, middles and spreads, and writes them to a file on request. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hall } from './benches/hall'
import { lifecycles } from './benches/lifecycles'
import { releaseToMoney } from './benches/release'
import { storedShifts } from './benches/stored-shifts'
import type { Bench, Measured } from './frame/bench'
import { machine, machineText } from './frame/machine'
import { reportText } from './frame/report'

const benches: readonly Bench[] = [lifecycles, releaseToMoney, storedShifts, hall]

const help = `npm run bench [-- NAME …] [--rounds N] [--stored FEW,MANY] [--json FILE]

${benches.map(({ name, what }) => `  ${name.padEnd(12)} ${what}`).join('\n')}

Without a name every bench runs. Nothing that is timed is asserted; what two machines say is never compared.`

function readCommand() {
  const { values, positionals } = parseArgs({
    options: {
      help: { type: 'boolean' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'string' },
      stored: { type: 'string' },
    },
    allowPositionals: true,
  })
  return { ...values, names: positionals, rounds: Number(values.rounds) }
}

function chosen(names: readonly string[]): readonly Bench[] {
  const unknown = names.filter((name) => benches.every((bench) => bench.name !== name))
  if (unknown.length > 0) throw new Error(`no bench of this name: ${unknown.join(', ')}\n\n${help}`)
  return names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name))
}

const print = (text: string): void => void process.stdout.write(`${text}\n`)

async function run(): Promise<void> {
  const { names, rounds, stored, json, help: wantsHelp = false } = readCommand()
  if (wantsHelp) return print(help)
  const on = machine()
  print(machineText(on))
  const results: Record<string, Measured> = {}
  for (const bench of chosen(names)) {
    print(`\n${bench.name}: ${bench.what}`)
    const measured = await bench.run({ rounds, stored, say: (progress) => print(`  ${progress}`) })
    print(reportText(measured))
    results[bench.name] = measured
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine: on, results }, null, 2)}\n`)
}

run().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`)
  process.exitCode = 1
})
