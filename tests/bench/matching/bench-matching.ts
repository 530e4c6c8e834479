/** `npm run bench:matching`: ours beside its peers on seeded markets; fails when an answer differs. */
import { writeFileSync } from 'node:fs'
import { machine, machineText } from '../frame/machine'
import { sizeOf } from './generator/sizes'
import { writeDawn } from './dawn/page'
import { type Command, help, readCommand } from './runs/command'
import { type Contestant, contestants } from './runs/contestants'
import { playEventRounds } from './runs/events'
import { playLists } from './runs/lists'
import { type InstanceNote, playRounds } from './runs/rounds'
import { type Row, rowsOf, wrongIn } from './runs/rows'
import { rowsText } from './runs/table'
import { TooLarge } from './runs/too-large'

const print = (text: string): void => void process.stdout.write(`${text}\n`)

interface Measured {
  readonly rows: Row[]
  readonly instances: (InstanceNote & { readonly size: string })[]
}

function keep(measured: Measured, rows: readonly Row[]): void {
  print(`\n${rowsText(rows)}\n`)
  measured.rows.push(...rows)
}

const chosen = ({ solvers }: Command): readonly Contestant[] =>
  contestants().filter(({ name }) => solvers === undefined || name === 'ours' || solvers.includes(name))

async function measureRounds(command: Command, measured: Measured): Promise<void> {
  const all = chosen(command)
  const tooLarge = new TooLarge()
  for (const name of command.sizes) {
    const asked = all.filter((contestant) => tooLarge.at(contestant.name) === undefined)
    const wished = { size: sizeOf(name), rounds: command.rounds, contestants: asked, say: print }
    const played = await playRounds(wished)
    tooLarge.note(name, played)
    measured.instances.push(...played.instances.map((instance) => ({ size: name, ...instance })))
    keep(
      measured,
      rowsOf(name, all, played).map((row) => tooLarge.explained(row)),
    )
  }
}

async function measureOurs({ lists, events, rounds }: Command, measured: Measured): Promise<void> {
  for (const gigs of lists) keep(measured, await playLists({ gigs, rounds }))
  for (const size of events) keep(measured, await playEventRounds(size, rounds))
}

async function run(): Promise<void> {
  const command = readCommand()
  if (command.wantsHelp) return print(help)
  if (command.wantsDawn) return writeDawn(print)
  const on = machine()
  print(machineText(on))
  const measured: Measured = { rows: [], instances: [] }
  await measureRounds(command, measured)
  await measureOurs(command, measured)
  if (command.json !== undefined)
    writeFileSync(command.json, `${JSON.stringify({ machine: on, ...measured }, null, 2)}\n`)
  const wrong = wrongIn(measured.rows)
  print(wrong.length === 0 ? 'every answer is the same, every gap is 0' : wrong.join('\n'))
  if (wrong.length > 0) process.exitCode = 1
}

run().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`)
  process.exitCode = 1
})
