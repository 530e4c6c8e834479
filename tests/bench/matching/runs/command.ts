/** Reads what was asked for on the command line: sizes, rounds, who takes part, where the rows go. */
import { parseArgs } from 'node:util'
import { isSizeName, marketSizes, type SizeName } from '../generator/sizes'
import { eventSizes, eventsName } from './events'
import { listName, listSizes } from './lists'

const names = [
  ...marketSizes.map(({ name }) => name),
  ...listSizes.map(listName),
  ...eventSizes.map(eventsName),
]

export const help = `npm run bench:matching [-- --sizes S,M] [--rounds N] [--solvers ours,highs] [--json FILE]
npm run bench:matching -- dawn

Sizes: ${names.join(', ')}.

Every solver runs in a process of its own, at most 120 s, in turn; each round plays a market of another seed.
Fails when an objective or a list differs, or when the certificate of ours leaves a gap.
dawn plays the mornings of five seeds under each policy and draws the pictures of docs/dawn.md.`

export interface Command {
  readonly wantsHelp: boolean
  readonly wantsDawn: boolean
  readonly sizes: readonly SizeName[]
  readonly lists: readonly number[]
  readonly events: readonly SizeName[]
  readonly rounds: number
  readonly solvers: readonly string[] | undefined
  readonly json: string | undefined
}

export function readCommand(words?: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    ...(words === undefined ? {} : { args: [...words] }),
    options: {
      help: { type: 'boolean', default: false },
      sizes: { type: 'string', default: names.join(',') },
      rounds: { type: 'string', default: '5' },
      solvers: { type: 'string' },
      json: { type: 'string' },
    },
    allowPositionals: true,
  })
  const wanted = values.sizes.split(',')
  const unknown = wanted.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`no size of this name: ${unknown.join(', ')}\n\n${help}`)
  return {
    wantsHelp: values.help,
    wantsDawn: positionals.includes('dawn'),
    sizes: wanted.filter(isSizeName),
    lists: listSizes.filter((gigs) => wanted.includes(listName(gigs))),
    events: eventSizes.filter((size) => wanted.includes(eventsName(size))),
    rounds: Number(values.rounds),
    solvers: values.solvers?.split(','),
    json: values.json,
  }
}
