/** `npm run bench:matching`: ours beside its peers on seeded markets; fails when an answer differs. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { machine, machineText } from '../frame/machine'
import { isSizeName, marketSizes, type SizeName, sizeOf } from './generator/sizes'
import { type Contestant, contestants } from './runs/contestants'
import { playRounds } from './runs/rounds'
import { type Row, rowsOf, wrongIn } from './runs/rows'
import { TooLarge } from './runs/too-large'
import { rowsText } from './runs/table'

const help = `npm run bench:matching [-- --sizes S,M] [--rounds N] [--solvers ours,highs] [--json FILE]

Sizes: ${marketSizes.map(({ name }) => name).join(', ')}.

Every solver runs in a process of its own, at most 120 s, in turn; each round plays a market of another seed.
Fails when an objective differs from ours, or when the certificate of ours leaves a gap.`

const print = (text: string): void => void process.stdout.write(`${text}\n`)

function sizesOf(text: string | undefined): readonly SizeName[] {
  const names = text?.split(',') ?? marketSizes.map(({ name }) => name)
  const unknown = names.filter((name) => !isSizeName(name))
  if (unknown.length > 0) throw new Error(`no size of this name: ${unknown.join(', ')}\n\n${help}`)
  return names.filter(isSizeName)
}

function readCommand() {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean' },
      sizes: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      solvers: { type: 'string' },
      json: { type: 'string' },
    },
  })
  return {
    ...values,
    sizes: sizesOf(values.sizes),
    rounds: Number(values.rounds),
    solvers: values.solvers?.split(','),
  }
}

const chosen = (wanted: readonly string[] | undefined): readonly Contestant[] =>
  contestants().filter(({ name }) => wanted === undefined || name === 'ours' || wanted.includes(name))

async function run(): Promise<void> {
  const { sizes, rounds, solvers, json, help: wantsHelp = false } = readCommand()
  if (wantsHelp) return print(help)
  const on = machine()
  print(machineText(on))
  const all = chosen(solvers)
  const tooLarge = new TooLarge()
  const rows: Row[] = []
  const instances: unknown[] = []
  for (const name of sizes) {
    const size = sizeOf(name)
    const asked = all.filter((contestant) => tooLarge.at(contestant.name) === undefined)
    const played = await playRounds({ size, rounds, contestants: asked, say: print })
    tooLarge.note(name, played)
    const own = rowsOf(name, all, played).map((row) => tooLarge.explained(row))
    print(`\n${rowsText(own)}\n`)
    rows.push(...own)
    instances.push(...played.instances.map((instance) => ({ size: name, ...instance })))
  }
  if (json !== undefined)
    writeFileSync(json, `${JSON.stringify({ machine: on, instances, rows }, null, 2)}\n`)
  const wrong = wrongIn(rows)
  print(wrong.length === 0 ? 'every objective is the same, every gap is 0' : wrong.join('\n'))
  if (wrong.length > 0) process.exitCode = 1
}

run().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`)
  process.exitCode = 1
})
